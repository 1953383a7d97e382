/** Pieces that stand in lines, apart by "¦", which is in none of them. */
export const pieces = (...lines: readonly string[]): readonly string[] => lines.flatMap(line => line.split('¦'))
