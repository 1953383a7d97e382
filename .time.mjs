// ../topics-time.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync4 } from "node:fs";

// pipeline/engine/load-rule-sets.ts
import { createHash } from "node:crypto";

// pipeline/engine/errors.ts
var RuleError = class extends Error {
  name = "RuleError";
  problems;
  constructor(problems) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
};
var formatProblem = ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`;

// pipeline/engine/find-rule-files.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var findRuleFiles = (directory) => readdirSync(directory, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
  const file = join(directory, entry.name);
  if (entry.isDirectory()) return findRuleFiles(file);
  return /\.ya?ml$/.test(entry.name) ? [{ file, text: readText(file) }] : [];
});
var readText = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? error.code : error;
    throw new RuleError([{ file, line: 1, column: 1, message: `the file cannot be read: ${reason}` }]);
  }
};

// pipeline/engine/kinds/expressions.ts
var patternsOf = (kind, rule) => patternsByKind[kind]?.(rule) ?? [];
var patternsByKind = {
  line: ({ line: { pattern } }) => pattern === void 0 ? [] : [{ path: ["line", "pattern"], pattern }],
  pattern: ({ pattern }) => typeof pattern === "string" ? [{ path: ["pattern"], pattern }] : placesOf("pattern", pattern),
  topic: (rule) => ["any", "all", "not"].flatMap((key) => placesOf(key, rule[key] ?? []))
};
var placesOf = (key, patterns2) => patterns2.map((pattern, index) => ({ path: [key, index], pattern }));
var regexesOf = (kind, rule) => {
  if (kind !== "line") return [];
  const { line, facts = [] } = rule;
  const flags = line.flags ?? "";
  return [
    ...["regex", "has", "lacks", "next"].flatMap((key) => {
      const source = line[key];
      return source === void 0 ? [] : [{ path: ["line", key], source, flags }];
    }),
    ...facts.map((source, index) => ({ path: ["facts", index], source, flags }))
  ];
};

// pipeline/engine/kinds/line-regex.ts
var listReference = /\{([a-z][a-z0-9-]*)\}/g;
var expandLists = (source, wordsOf3) => source.replace(listReference, (_, name) => {
  const words3 = wordsOf3(name);
  if (words3 === void 0) throw new Error(`unknown list {${name}}`);
  const longestFirst = [...words3].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word2) => word2.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|")})`;
});
var coverSource = (part, source) => `${part === "tail" ? "" : "^"}(?:${source})${part === "head" ? "" : "$"}`;

// pipeline/engine/pattern/syntax.ts
var PatternError = class extends Error {
  name = "PatternError";
  at;
  constructor(message, at2) {
    super(message);
    this.at = at2;
  }
};

// pipeline/engine/pattern/measure-pattern.ts
var patternLimits = { length: 128, states: 2e4 };
var wordsIn = (text) => text.split(/\s+/).length * 2;
var checkPatternSize = (pattern, words3) => {
  const measure = (node) => {
    switch (node.type) {
      case "start":
      case "end":
        return { least: 0, most: 0, states: 1 };
      case "any":
      case "class":
      case "lemma":
      case "characters":
        return { least: 1, most: 1, states: 1 };
      case "word":
        return { least: 1, most: node.text.split(/\s+/).length, states: wordsIn(node.text) };
      case "list": {
        const entries = words3(node.name, node.at);
        const most2 = entries.reduce((length, entry) => Math.max(length, entry.split(/\s+/).length), 1);
        return { least: 1, most: most2, states: entries.reduce((sum2, entry) => sum2 + wordsIn(entry), 0) };
      }
      case "slot": {
        const inner = measure(node.node);
        return { ...inner, states: inner.states + 2 };
      }
      case "repeat": {
        const inner = measure(node.node);
        const size = {
          least: inner.least * node.min,
          most: inner.most * node.max,
          states: (inner.states + 1) * node.max
        };
        return checked(size, node);
      }
      case "sequence": {
        const parts = node.nodes.map(measure);
        return checked({ least: sum(parts, "least"), most: sum(parts, "most"), states: sum(parts, "states") }, node);
      }
      case "choice": {
        const parts = node.nodes.map(measure);
        const least2 = Math.min(...parts.map((part) => part.least));
        const most2 = Math.max(...parts.map((part) => part.most));
        return checked({ least: least2, most: most2, states: sum(parts, "states") + 1 }, node);
      }
    }
  };
  if (checked(measure(pattern), pattern).least === 0) throw new PatternError("the pattern may match nothing", 0);
};
var sum = (parts, key) => parts.reduce((total, part) => total + part[key], 0);
var checked = (size, { at: at2 }) => {
  if (size.most > patternLimits.length) {
    throw new PatternError(`may match ${size.most} tokens, more than ${patternLimits.length}`, at2);
  }
  if (size.states > patternLimits.states) {
    throw new PatternError(`expands to ${size.states} states, more than ${patternLimits.states}`, at2);
  }
  return size;
};

// pipeline/text/lexicon.ts
var FormFlag = {
  Capitalized: 1,
  // first letter upper case
  AllCaps: 2,
  // at least two letters, all upper case
  Number: 4,
  // digits, with separators or an ordinal ending
  Year: 8,
  // 1800–2100
  Word: 16,
  // at least one letter
  Punctuation: 32,
  QuoteMark: 64,
  // opens or closes a quotation
  Acronym: 128,
  // "ADMM+", "U.N.": capitals, may hold dots, digits, plus signs
  Ordinal: 256
  // "13th"
};
var Tag = {
  NN: 0,
  NNS: 1,
  NNP: 2,
  NNPS: 3,
  VB: 4,
  VBD: 5,
  VBG: 6,
  VBN: 7,
  VBP: 8,
  VBZ: 9,
  MD: 10,
  JJ: 11,
  JJR: 12,
  JJS: 13,
  RB: 14,
  RBR: 15,
  RP: 16,
  DT: 17,
  PDT: 18,
  PRP: 19,
  PRPS: 20,
  POS: 21,
  EX: 22,
  WDT: 23,
  WP: 24,
  WRB: 25,
  IN: 26,
  TO: 27,
  CC: 28,
  CD: 29,
  UH: 30,
  PUNCT: 31
};

// pipeline/engine/pattern/classes.ts
var ItemClass = {
  Cap: 1 << 0,
  Num: 1 << 1,
  Year: 1 << 2,
  /** A quotation as one element; over plain tokens, a quotation mark. */
  Quote: 1 << 3,
  Verb: 1 << 4,
  Noun: 1 << 5,
  Adj: 1 << 6,
  Det: 1 << 7,
  Pron: 1 << 8,
  Prep: 1 << 9,
  Adv: 1 << 10,
  Modal: 1 << 11,
  /** A possessive determiner ("its"), which is a Det, too. */
  Poss: 1 << 12,
  Punct: 1 << 13,
  Acronym: 1 << 14,
  Person: 1 << 16,
  Rank: 1 << 17,
  Role: 1 << 18,
  Org: 1 << 19,
  Country: 1 << 20,
  Demonym: 1 << 21,
  Date: 1 << 22
};
var classBit = (name) => Object.hasOwn(ItemClass, name) ? ItemClass[name] : void 0;
var { Verb, Noun, Adj, Det, Pron, Prep, Adv, Modal, Poss, Num, Punct } = ItemClass;
var tagClasses = [
  [Verb, [Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ]],
  [Noun, [Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS]],
  [Adj, [Tag.JJ, Tag.JJR, Tag.JJS]],
  [Det, [Tag.DT, Tag.PDT, Tag.PRPS]],
  [Poss, [Tag.PRPS]],
  [Pron, [Tag.PRP, Tag.WP]],
  [Prep, [Tag.IN, Tag.TO]],
  [Adv, [Tag.RB, Tag.RBR]],
  [Modal, [Tag.MD]],
  [Num, [Tag.CD]],
  [Punct, [Tag.PUNCT]]
];
var classesOfTag = (() => {
  const bits3 = new Uint32Array(32);
  for (const [bit3, tags] of tagClasses) for (const tag of tags) bits3[tag] = (bits3[tag] ?? 0) | bit3;
  return bits3;
})();
var classesOfFlags = (flags) => (flags & FormFlag.Capitalized ? ItemClass.Cap : 0) | (flags & FormFlag.Number ? ItemClass.Num : 0) | (flags & FormFlag.Year ? ItemClass.Year : 0) | (flags & FormFlag.QuoteMark ? ItemClass.Quote : 0) | (flags & FormFlag.Acronym ? ItemClass.Acronym : 0) | (flags & FormFlag.Punctuation ? ItemClass.Punct : 0);

// pipeline/engine/pattern/parse-pattern.ts
var space = /\s*/y;
var word = /[^\s(){}<>|?*^$"[\]]+/y;
var listName = /\{([a-z][a-z0-9-]*)\}/y;
var quantifier = /\{(\d+)(?:,(\d+))?\}/y;
var className = /<([^<>]*)>/y;
var quoted = /"([^"]*)"/y;
var bracketed = /\[([^\]\s]+)\]/y;
var marks = /[*^$]/y;
var slotName = /([a-z][A-Za-z0-9]*):(?=\()/y;
var parsePattern = (source) => {
  let position = 0;
  let depth = 0;
  const openSlots = /* @__PURE__ */ new Set();
  const take = (expression) => {
    expression.lastIndex = position;
    const found = expression.exec(source);
    if (found !== null) position += found[0].length;
    return found;
  };
  const fail = (message, at2 = position) => {
    throw new PatternError(message, at2);
  };
  const parseChoice = () => {
    const at2 = position;
    const nodes = [parseSequence()];
    while (source[position] === "|") {
      position++;
      nodes.push(parseSequence());
    }
    return nodes.length === 1 ? nodes[0] : { type: "choice", nodes, at: at2 };
  };
  const parseSequence = () => {
    take(space);
    const at2 = position;
    const nodes = [];
    while (position < source.length && source[position] !== ")" && source[position] !== "|") {
      nodes.push(parseRepeat());
      take(space);
    }
    if (nodes.length === 0) fail("a piece is missing here");
    return nodes.length === 1 ? nodes[0] : { type: "sequence", nodes, at: at2 };
  };
  const parseRepeat = () => {
    const at2 = position;
    const node2 = parseAtom();
    const isAny = node2.type === "any";
    const next = source[position];
    if (next === "+" || next === "*" && !isAny) fail("there is no unbounded repeat: write a bound, e.g. {1,8}");
    const counts = next === "{" ? take(quantifier) : null;
    if (isAny && counts === null) fail('"*" needs a bound, e.g. *{0,8}', at2);
    if (counts !== null) {
      const min = Number(counts[1]);
      const max = counts[2] === void 0 ? min : Number(counts[2]);
      if (max < min || max === 0) fail(`no repeat has these bounds: ${counts[0]}`, at2);
      if (source[position] === "{" || source[position] === "?") fail("one repeat per piece: put it in ( \u2026 )");
      return { type: "repeat", node: node2, min, max, at: at2 };
    }
    if (next !== "?") return node2;
    position++;
    if (source[position] === "?" || source[position] === "{") fail("one repeat per piece: put it in ( \u2026 )");
    return { type: "repeat", node: node2, min: 0, max: 1, at: at2 };
  };
  const parseGroup = () => {
    const open = position;
    position++;
    if (++depth > 20) fail("more than 20 groups inside one another", open);
    const node2 = parseChoice();
    if (source[position] !== ")") fail('this "(" is not closed', open);
    position++;
    depth--;
    return node2;
  };
  const parseAtom = () => {
    const at2 = position;
    const first = source[position];
    if (first === "(") return parseGroup();
    if (first === '"') {
      const text2 = take(quoted)?.[1] ?? fail("this quotation mark is not closed", at2);
      return text2.trim() === "" ? fail("an empty word", at2) : { type: "word", text: text2, isExact: true, at: at2 };
    }
    if (first === "<") {
      const name = take(className)?.[1] ?? fail('this "<" is not closed', at2);
      return classBit(name) === void 0 ? fail(`unknown class <${name}>`, at2) : { type: "class", name, at: at2 };
    }
    if (first === "[") {
      const text2 = take(bracketed)?.[1] ?? fail('"[" takes characters and "]", with no space: [.,]', at2);
      return { type: "characters", characters: [...text2], at: at2 };
    }
    if (first === "{") {
      const name = take(listName)?.[1] ?? fail("expected the name of a list: {name}", at2);
      return { type: "list", name, isLemma: false, at: at2 };
    }
    const mark = take(marks)?.[0];
    if (mark !== void 0) return { type: mark === "*" ? "any" : mark === "^" ? "start" : "end", at: at2 };
    const slot = take(slotName)?.[1];
    if (slot !== void 0) {
      if (openSlots.has(slot)) fail(`slot "${slot}" inside itself`, at2);
      openSlots.add(slot);
      const node2 = parseGroup();
      openSlots.delete(slot);
      return { type: "slot", name: slot, node: node2, at: at2 };
    }
    const text = take(word)?.[0] ?? fail(`"${first ?? ""}" has no meaning here`, at2);
    if (text === "=" && source[position] === "{") {
      const name = take(listName)?.[1] ?? fail("expected the name of a list: ={name}", at2);
      return { type: "list", name, isLemma: true, at: at2 };
    }
    return text.startsWith("=") && text.length > 1 ? { type: "lemma", text: text.slice(1), at: at2 } : { type: "word", text, isExact: false, at: at2 };
  };
  const node = parseChoice();
  if (position < source.length) fail('this ")" was never opened');
  return node;
};

// pipeline/engine/rule-sets.ts
var parseRuleSets = (json) => {
  const value = JSON.parse(json);
  if (value.format !== 1) throw new Error(`rule sets of format ${String(value.format)}, expected 1: build again`);
  return value;
};
var revisionsOf = (ruleSets2) => Object.fromEntries(ruleSets2.sets.map(({ set, revision }) => [set, revision]));
var rulesOf = (ruleSets2, set, kind) => ruleSets2.rules.filter(
  (rule) => rule.kind === kind && rule.state === "in-force" && (rule.set === set || rule.set.startsWith(`${set}/`))
);
var homesOf = (sets, set) => [
  set,
  ...sets.find((candidate) => candidate.set === set)?.uses ?? []
];
var listWords = ({ sets, lists }, set, name) => {
  const home = homesOf(sets, set).find((candidate) => Object.hasOwn(lists[candidate] ?? {}, name));
  return home === void 0 ? void 0 : lists[home]?.[name];
};
var listFigures = (ruleSets2, set, name) => new Map(
  (listWords(ruleSets2, set, name) ?? []).map((entry) => {
    const space2 = entry.lastIndexOf(" ");
    return [entry.slice(0, space2), Number(entry.slice(space2 + 1))];
  })
);
var listNames = ({ sets, lists }, set) => homesOf(sets, set).flatMap((home) => Object.keys(lists[home] ?? {}));

// pipeline/engine/suggest-word.ts
var suggestWord = (word2, words3) => {
  let best;
  let least2 = Math.min(3, Math.ceil(word2.length / 2));
  for (const candidate of words3) {
    const distance = editDistance(word2, candidate);
    if (distance < least2) {
      least2 = distance;
      best = candidate;
    }
  }
  return best;
};
var didYouMean = (word2, words3) => {
  const suggestion = suggestWord(word2, words3);
  return suggestion === void 0 ? "" : `, did you mean "${suggestion}"?`;
};
var editDistance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
};

// pipeline/engine/check-expressions.ts
var checkExpressions = ({ set = "", rules, problems, problemAt }, known3) => {
  const words3 = (name, at2) => {
    const found = listWords(known3, set, name);
    if (found !== void 0) return found;
    throw new PatternError(`unknown list {${name}}${didYouMean(name, listNames(known3, set))}`, at2);
  };
  for (const { kind, rule, path } of rules) {
    for (const { path: below, pattern } of patternsOf(kind, rule)) {
      try {
        checkPatternSize(parsePattern(pattern), words3);
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        problems.push(problemAt([...path, ...below], error.message, error.at));
      }
    }
    for (const { path: below, source, flags } of regexesOf(kind, rule)) {
      try {
        new RegExp(
          expandLists(source, (name) => listWords(known3, set, name)),
          flags
        );
      } catch (error) {
        problems.push(problemAt([...path, ...below], error instanceof Error ? error.message : String(error)));
      }
    }
  }
};

// pipeline/text/fold.ts
function fold(text) {
  if (isFolded(text)) return text;
  const lower = text.toLowerCase();
  if (isFolded(lower)) return lower;
  return lower.replace(MOJIBAKE, repair).normalize("NFD").replace(MARKS, "").replace(ODD, (character) => PLAIN[character] ?? "").toLowerCase();
}
function isFolded(text) {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code > 64 && code < 91 || code === 96) return false;
  }
  return true;
}
var MARKS = /[\p{Mn}\u00ad\u200b-\u200f\u2060\ufeff]/gu;
var MOJIBAKE = /¡[®¯°±ª\u00ad]|â€[™˜œ\u009d“”\u0093\u0094\u0098\u0099\u009c¦]/g;
function repair(marks4) {
  const last2 = marks4.charCodeAt(marks4.length - 1);
  if (marks4.charCodeAt(0) === 161)
    return last2 === 174 || last2 === 175 ? "'" : last2 === 170 ? "-" : last2 === 173 ? "..." : '"';
  if ("\u2122\u02DC\x98\x99".includes(marks4.charAt(2))) return "'";
  return marks4.charAt(2) === "\xA6" ? "..." : "\u201C\u201D\x93\x94".includes(marks4.charAt(2)) ? "-" : '"';
}
var ODD = /[đðøłßæœþħŧıŋ‘’‚‛′‵´`ʼʻ＇“”„‟″‶«»＂‐‑‒–—―−…]/g;
var PLAIN = {
  \u0111: "d",
  \u00F0: "d",
  \u00F8: "o",
  \u0142: "l",
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00FE: "th",
  \u0127: "h",
  \u0167: "t",
  \u0131: "i",
  \u014B: "n",
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u2032": "'",
  "\u2035": "'",
  "\xB4": "'",
  "`": "'",
  \u02BC: "'",
  \u02BB: "'",
  "\uFF07": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u2033": '"',
  "\u2036": '"',
  "\xAB": '"',
  "\xBB": '"',
  "\uFF02": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u2026": "..."
};

// pipeline/engine/check-phrases.ts
var checkPhrases = ({ rules, problems, problemAt }) => {
  const seen = /* @__PURE__ */ new Map();
  for (const { kind, rule, path } of rules) {
    if (kind !== "phrases") continue;
    const own = rule;
    own.phrases.forEach((entry, index) => {
      const phrases = typeof entry === "string" ? [entry] : entry.any;
      phrases.forEach((phrase, inner) => {
        const key = /^".+"$/.test(phrase) ? phrase : fold(phrase);
        const other = seen.get(key);
        if (other === void 0) seen.set(key, own);
        else if (other.label !== own.label) {
          const place3 = typeof entry === "string" ? [index] : [index, "any", inner];
          problems.push(problemAt([...path, "phrases", ...place3], `"${phrase}" is also ${other.label} in ${other.id}`));
        }
      });
    });
  }
};

// pipeline/engine/join-rule-files.ts
var joinRuleFiles = (files, base3) => {
  const sets = joinSets(files, base3?.sets ?? []);
  const lists = joinLists(files, sets, base3?.lists ?? {});
  const rules = joinRules(files, base3?.rules ?? []);
  for (const file of files) {
    checkPhrases(file);
    checkExpressions(file, { sets, lists });
  }
  return { format: 1, sets, lists, rules };
};
var joinSets = (files, before2) => {
  const sets = new Map(before2.map((set) => [set.set, set]));
  for (const { set, revision, about, file, uses, problems, problemAt } of files) {
    if (set === void 0) continue;
    const other = sets.get(set);
    if (other !== void 0) problems.push(problemAt(["set"], `set "${set}" is also in ${other.file}`));
    else sets.set(set, { set, revision, about, file, uses });
  }
  for (const { uses, problems, problemAt } of files) {
    uses.forEach((name, index) => {
      if (!sets.has(name)) problems.push(problemAt(["uses", index], unknown("set", name, sets.keys())));
    });
  }
  return [...sets.values()];
};
var joinLists = (files, sets, before2) => {
  const lists = {};
  for (const [set, named] of Object.entries(before2)) lists[set] = { ...named };
  for (const { set, lists: own } of files) {
    for (const [name, words3] of Object.entries(own)) {
      if (set !== void 0 && Array.isArray(words3)) lists[set] = { ...lists[set], [name]: words3 };
    }
  }
  for (const { uses, lists: own, problems, problemAt } of files) {
    for (const [name, list] of Object.entries(own)) {
      if (Array.isArray(list)) continue;
      const homes = uses.length > 0 ? uses : sets.map(({ set }) => set);
      const having = homes.filter((home2) => Object.hasOwn(lists[home2] ?? {}, name));
      const [home] = having;
      if (home === void 0)
        problems.push(problemAt(["lists", name], `no set that the file uses has a list "${name}" to extend`, "key"));
      else if (having.length > 1) {
        problems.push(
          problemAt(
            ["lists", name],
            `list "${name}" stands in ${having.join(" and ")}: say in uses which is meant`,
            "key"
          )
        );
      } else lists[home][name] = [...lists[home][name], ...list.words];
    }
  }
  return lists;
};
var joinRules = (files, before2) => {
  const rules = [...before2];
  const latest = new Map(rules.map((rule) => [rule.id, rule]));
  const replace = (old, ...by) => {
    rules.splice(rules.indexOf(old), 1, ...by);
    for (const rule of by) latest.set(rule.id, rule);
  };
  for (const { file, set = "", rules: own, problems, problemAt } of files) {
    for (const { rule, kind, path } of own) {
      const state = rule.retired === void 0 ? "in-force" : "retired";
      const loaded = { ...rule, kind, set, file, fileLine: problemAt(path, "").line, state };
      const target = rule.overrides === void 0 ? void 0 : latest.get(rule.overrides);
      const same = latest.get(rule.id);
      if (rule.overrides !== void 0 && target === void 0) {
        problems.push(problemAt([...path, "overrides"], unknown("rule", rule.overrides, latest.keys())));
      } else if (same !== void 0 && same !== target) {
        problems.push(problemAt([...path, "id"], `id "${rule.id}" is also at ${same.file}:${same.fileLine}`));
      } else if (target !== void 0) replace(target, { ...target, state: "overridden" }, loaded);
      else {
        rules.push(loaded);
        latest.set(rule.id, loaded);
      }
    }
  }
  for (const { disable, problems, problemAt } of files) {
    disable.forEach((id, index) => {
      const target = latest.get(id);
      if (target === void 0) problems.push(problemAt(["disable", index], unknown("rule", id, latest.keys())));
      else replace(target, { ...target, state: "disabled" });
    });
  }
  return rules;
};
var unknown = (what, name, known3) => `unknown ${what} "${name}"${didYouMean(name, known3)}`;

// pipeline/engine/read-rule-file.ts
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { ZodObject, ZodOptional } from "zod";

// pipeline/engine/kinds/cue.ts
import { z as z2 } from "zod";

// pipeline/engine/kinds/base.ts
import { z } from "zod";
var ruleId = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "an id is lower-case words joined by dots and hyphens");
var expectedStatement = z.strictObject({
  speaker: z.string().optional(),
  cue: z.string().optional(),
  content: z.string().optional(),
  act: z.string().optional()
});
var statementExample = z.strictObject({
  text: z.string(),
  finds: z.array(expectedStatement).optional(),
  not: z.array(expectedStatement).optional()
});
var example = z.union([z.string(), statementExample]);
var attributes = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
);
var base = {
  id: ruleId,
  about: z.string().optional(),
  why: z.string().optional(),
  examples: z.array(example).min(1),
  counterexamples: z.array(example).min(1),
  overrides: ruleId.optional(),
  retired: z.string().regex(/^since \d+$/, 'must be "since" and the revision, e.g. "since 4"').optional()
};

// pipeline/engine/kinds/cue.ts
var cueSort = z2.enum(["verb", "carrier", "noun", "adjective", "opener", "source"]);
var cueRule = z2.strictObject({
  ...base,
  cue: z2.union([z2.string(), z2.array(z2.string()).min(1)]),
  sort: cueSort,
  class: z2.string(),
  frames: z2.record(z2.string(), z2.number().min(0).max(1)),
  /** Left out: the content decides, else `state`. */
  act: z2.string().optional(),
  /** Other acts by frame: acknowledging something praises it, acknowledging that something is so affirms it. */
  acts: z2.record(z2.string(), z2.string()).optional(),
  /** Heads of the noun phrases that alone make a statement of it: accepting a proposal is one, accepting a medal is none. */
  objects: z2.array(z2.string()).min(1).optional(),
  /** Heads of noun phrases that make none of it: a guest is welcomed at the gate. */
  idleObjects: z2.array(z2.string()).min(1).optional(),
  /** Whether it may be a statement inside another one's content. */
  nests: z2.boolean().optional(),
  attributes: attributes.optional()
});

// pipeline/engine/kinds/frame.ts
import { z as z3 } from "zod";
var frameRule = z3.strictObject({
  ...base,
  frame: z3.string(),
  about: z3.string(),
  attributes: attributes.optional()
});

// pipeline/engine/kinds/line.ts
import { z as z6 } from "zod";

// pipeline/record/block.ts
import { z as z5 } from "zod";

// pipeline/record/parts.ts
import { z as z4 } from "zod";
var span = z4.strictObject({ start: z4.int().min(0), end: z4.int().min(0), exact: z4.string().optional() });
var confidence = z4.enum(["certain", "likely", "weak"]);
var country = z4.strictObject({
  code: z4.string().regex(/^[A-Z]{3}$/).nullable(),
  name: z4.string(),
  basis: z4.enum(["adjective", "organization", "place", "own-words", "host", "name"])
});
var date = z4.strictObject({
  ...span.shape,
  edtf: z4.string().nullable(),
  precision: z4.enum(["day", "month", "year", "interval", "part-of-day", "unknown"]),
  anchor: z4.enum(["text", "published", "event", "none"])
});
var note = z4.strictObject({
  code: z4.string(),
  level: z4.enum(["info", "doubt", "error"]),
  stage: z4.string(),
  message: z4.string(),
  start: z4.int().optional(),
  end: z4.int().optional()
});

// pipeline/record/block.ts
var blockKind = z5.enum([
  "body",
  "heading",
  "headline",
  "caption",
  "credit",
  "byline",
  "dateline",
  "artifact",
  "separator",
  "boilerplate",
  "related",
  "metadata"
]);
var block = z5.strictObject({
  id: z5.string(),
  kind: blockKind,
  role: z5.enum(["paragraph", "list-item", "quotation", "table-row", "turn"]).optional(),
  ...span.shape,
  rule: z5.string()
});

// pipeline/engine/kinds/line.ts
var count = z6.int().min(0);
var names = z6.union([z6.string(), z6.array(z6.string()).min(1)]);
var lineTest = z6.strictObject({
  /** What the rule takes: the whole line (what heads and tails have left of it), or a piece at its head or tail. */
  part: z6.enum(["whole", "head", "tail"]).optional(),
  /** Must cover the whole line. */
  pattern: z6.string().optional(),
  /** Must cover the part; tried on lines of at most 2,000 characters, heads and tails of longer ones. */
  regex: z6.string().optional(),
  /** Flags of all regular expressions of this test, as in JavaScript. */
  flags: z6.string().regex(/^[imsu]*$/).optional(),
  /** Must, must not stand anywhere in the line. */
  has: z6.string().optional(),
  lacks: z6.string().optional(),
  /** Must stand anywhere in the next line. */
  next: z6.string().optional(),
  /** Kinds, roles or marks of the block just before: one of them, none of them. */
  after: names.optional(),
  notAfter: names.optional(),
  /** Kinds or marks of what the tail rules have cut off this line: one of them. */
  tail: names.optional(),
  /** Whether a blank line stands between the line and the block before. */
  gap: z6.boolean().optional(),
  /** Blank lines (or the text's ends) on both sides, or a text that has no blank lines. */
  alone: z6.boolean().optional(),
  /** Before the first running text; after the last. */
  top: z6.boolean().optional(),
  bottom: z6.boolean().optional(),
  /** Whether a headline has been found above. */
  titled: z6.boolean().optional(),
  /** Among the first, or last, n lines that are not blank. */
  first: count.optional(),
  last: count.optional(),
  /** Least and most words, characters of the part. */
  words: z6.tuple([count, count]).optional(),
  characters: z6.tuple([count, count]).optional(),
  /** How the part ends: as a sentence, with a colon, or with neither. */
  ends: z6.union([z6.enum(["sentence", "colon", "open"]), z6.array(z6.enum(["sentence", "colon", "open"]))]).optional(),
  /** Its first finite verb: none, present (a modal too), past. */
  finite: z6.array(z6.enum(["none", "present", "past"])).optional(),
  /** At least so many lines of the article are covered by the rule's regular expression. */
  recurs: count.optional(),
  /** Says again what the headline, or the line before or after, says. */
  repeats: z6.enum(["headline", "neighbour"]).optional()
});
var lineRule = z6.strictObject({
  ...base,
  line: lineTest,
  label: blockKind,
  role: block.shape.role,
  /** A name of its own by which later lines can ask for it in `after` and `tail`. */
  mark: z6.string().optional(),
  tier: z6.enum(["sure", "likely", "shape"]).optional(),
  /**
   * Regular expressions over the part, whose named groups fill the article's facts: `translator`, `author`; `year`, `month`
   * (number or name) and `day`, or `first` and `second` where their order is not told.
   */
  facts: z6.array(z6.string()).optional()
});

// pipeline/engine/kinds/pattern.ts
import { z as z7 } from "zod";
var patternRule = z7.strictObject({
  ...base,
  pattern: z7.union([z7.string(), z7.array(z7.string()).min(1)]),
  label: z7.string(),
  attributes: attributes.optional()
});

// pipeline/engine/kinds/phrases.ts
import { z as z8 } from "zod";
var phraseEntry = z8.union([z8.string(), z8.strictObject({ any: z8.array(z8.string()).min(1), attributes })]);
var phrasesRule = z8.strictObject({
  ...base,
  phrases: z8.array(phraseEntry).min(1),
  label: z8.string(),
  attributes: attributes.optional()
});

// pipeline/engine/kinds/topic.ts
import { z as z9 } from "zod";

// pipeline/engine/kinds/topic-signs.ts
var signNames = ["none", "previous", "proposal", "lead", "mention"];

// pipeline/engine/kinds/topic.ts
var patterns = z9.array(z9.string()).min(1);
var topics = z9.union([z9.literal("any"), z9.array(z9.string()).min(1)]);
var topicRule = z9.strictObject({
  ...base,
  topic: z9.union([
    z9.enum(signNames),
    z9.string().regex(/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/, "a topic is named branch.leaf")
  ]),
  label: z9.string().optional(),
  any: patterns,
  all: patterns.optional(),
  not: patterns.optional(),
  /** 1 (the default) decides alone; less counts for a statement only where nothing of weight 1 does. */
  weight: z9.number().positive().max(1).optional(),
  /** Topics before which this evidence steps back: inside a longer match of theirs, in the same item of a list, in the same statement. */
  yields: z9.strictObject({ inside: topics.optional(), item: topics.optional(), statement: topics.optional() }).optional(),
  /** Ids of other vocabularies: IPTC Media Topics, PLOVER contexts. */
  codes: z9.strictObject({ iptc: z9.array(z9.string()), plover: z9.array(z9.string()) }).optional()
});

// pipeline/engine/kinds/rule.ts
var ruleShapes = {
  line: lineRule,
  phrases: phrasesRule,
  pattern: patternRule,
  topic: topicRule,
  cue: cueRule,
  frame: frameRule
};
var ruleKinds = Object.keys(ruleShapes);
var kindOf = (rule) => {
  const found = ruleKinds.filter((kind) => kind in rule);
  return found.length === 1 ? found[0] : void 0;
};

// pipeline/engine/rule-file.ts
import { z as z10 } from "zod";
var words = z10.array(z10.string()).min(1);
var listShape = z10.union([words, z10.strictObject({ extend: z10.literal(true), words })]);
var ruleFileHead = {
  set: z10.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/, "a set is named stage/name"),
  revision: z10.int().min(1),
  about: z10.string(),
  uses: z10.array(z10.string()).optional(),
  lists: z10.record(z10.string().regex(/^[a-z][a-z0-9-]*$/, "a list has a lower-case name"), listShape).optional(),
  disable: z10.array(ruleId).optional()
};
var ruleFileShape = (kinds = ruleKinds) => {
  const shapes = kinds.map((kind) => ruleShapes[kind]);
  const rule = shapes.length === 0 ? z10.never() : z10.union(shapes);
  return z10.strictObject({ ...ruleFileHead, rules: z10.array(rule).optional() });
};

// pipeline/engine/read-rule-file.ts
var headShape = ruleFileShape([]).omit({ rules: true });
var readRuleFile = ({ file, text }) => {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const problems = [];
  const top = { file, line: 1, column: 1 };
  const place3 = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problemAt = (path, message, at2) => ({
    file,
    ...place3(offsetOf(document.contents, path, at2)),
    message
  });
  const addIssues = (issues, below, shape) => {
    for (const issue of issues) {
      const path = [...below, ...issue.path];
      if (issue.code === "unrecognized_keys") {
        const known3 = knownKeys(shape, issue.path);
        for (const key of issue.keys)
          problems.push(problemAt([...path, key], `unknown key "${key}"${didYouMean(key, known3)}`, "key"));
      } else problems.push(problemAt(path, `${where(path)}${tellIssue(issue)}`));
    }
  };
  for (const error of [...document.errors, ...document.warnings]) {
    problems.push({ file, ...place3(error.pos[0]), message: error.message });
  }
  const value = document.errors.length > 0 ? {} : plainValue(document, (message) => problems.push({ ...top, message }));
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isMapping) problems.push({ ...top, message: "a rule file is a mapping with set, revision, about, rules" });
  const { rules: ruleValues, ...head } = isMapping ? value : {};
  const parsedHead = headShape.partial().safeParse(head);
  if (problems.length === 0) {
    const checked2 = headShape.safeParse(head);
    if (!checked2.success) addIssues(checked2.error.issues, [], ruleFileShape([]));
  }
  const rules = [];
  if (ruleValues !== void 0 && !Array.isArray(ruleValues))
    problems.push(problemAt(["rules"], "rules: expected a list"));
  for (const [index, rule] of (Array.isArray(ruleValues) ? ruleValues : []).entries()) {
    const path = ["rules", index];
    const kind = typeof rule === "object" && rule !== null ? kindOf(rule) : void 0;
    if (kind === void 0) {
      problems.push(problemAt(path, `a rule has exactly one of the keys ${ruleKinds.join(", ")}`));
      continue;
    }
    const checked2 = ruleShapes[kind].safeParse(rule);
    if (checked2.success) rules.push({ kind, rule: checked2.data, path });
    else addIssues(checked2.error.issues, path, ruleShapes[kind]);
  }
  const {
    set,
    revision = 0,
    about = "",
    uses = [],
    lists = {},
    disable = []
  } = parsedHead.success ? parsedHead.data : {};
  return { file, set, revision, about, uses, lists, disable, rules, problems, problemAt };
};
var plainValue = (document, tell) => {
  try {
    return document.toJS({ maxAliasCount: 1e4 });
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return {};
  }
};
var knownKeys = (shape, path) => {
  let at2 = shape;
  for (const key of path) {
    if (at2 instanceof ZodOptional) at2 = at2.unwrap();
    at2 = at2 instanceof ZodObject ? at2.shape[String(key)] : void 0;
  }
  if (at2 instanceof ZodOptional) at2 = at2.unwrap();
  return at2 instanceof ZodObject ? Object.keys(at2.shape) : [];
};
var tellIssue = ({ code, message }) => code === "invalid_type" ? message.replace(/^Invalid input: (expected .*), received undefined$/, "missing, $1") : message;
var where = (path) => {
  const shown = path.slice(path[0] === "rules" ? 2 : 0);
  return shown.length === 0 ? "" : `${shown.map(String).join(".")}: `;
};
var offsetOf = (root, path, at2) => {
  let node = root;
  let start = startOf(root) ?? 0;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === void 0) return start;
      const wantsKey = at2 === "key" && depth === path.length - 1;
      start = (wantsKey ? void 0 : startOf(pair.value)) ?? startOf(pair.key) ?? start;
      node = pair.value;
    } else {
      node = isSeq(node) ? node.items[Number(key)] : void 0;
      start = startOf(node) ?? start;
    }
  }
  if (!isScalar(node) || typeof at2 !== "number") return start;
  const isBlock = node.type === "BLOCK_FOLDED" || node.type === "BLOCK_LITERAL";
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  return isBlock ? start : start + at2 + (isQuoted ? 1 : 0);
};
var startOf = (node) => isNode(node) ? node.range?.[0] : void 0;

// pipeline/engine/rule-set-cache.ts
import { mkdirSync, readFileSync as readFileSync2, renameSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
var fileOf = (directory, key) => join2(directory, `rules-${key}.json`);
var readCachedRuleSets = (directory, key) => {
  try {
    return parseRuleSets(readFileSync2(fileOf(directory, key), "utf8"));
  } catch {
    return void 0;
  }
};
var writeCachedRuleSets = (directory, key, ruleSets2) => {
  const file = fileOf(directory, key);
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(beside, JSON.stringify(ruleSets2));
    renameSync(beside, file);
  } catch {
    return;
  }
};

// pipeline/engine/load-rule-sets.ts
var loadRuleSets = (directories, options = {}) => {
  const { base: base3, cacheDirectory } = options;
  const texts = directories.flatMap(findRuleFiles);
  if (base3 !== void 0 && texts.length === 0) return base3;
  if (cacheDirectory === void 0) return loadRuleTexts(texts, base3);
  const key = hashOf(texts, base3, ({ file, text }) => `${file}
${text}`);
  const cached = readCachedRuleSets(cacheDirectory, key);
  if (cached !== void 0) return cached;
  const ruleSets2 = loadRuleTexts(texts, base3);
  writeCachedRuleSets(cacheDirectory, key, ruleSets2);
  return ruleSets2;
};
var loadRuleTexts = (texts, base3) => {
  const files = texts.map(readRuleFile);
  const joined = joinRuleFiles(files, base3);
  const problems = files.flatMap((file) => file.problems.sort((a, b) => a.line - b.line || a.column - b.column));
  if (problems.length > 0) throw new RuleError(problems);
  return { ...joined, hash: hashOf(texts, base3, ({ text }) => text) };
};
var hashOf = (texts, base3, contentOf) => {
  const hash2 = createHash("sha256").update(base3?.hash ?? "");
  for (const text of texts) {
    const content = contentOf(text);
    hash2.update(`${Buffer.byteLength(content)}
`).update(content);
  }
  return hash2.digest("hex");
};

// pipeline/layers/chain.ts
var StageError = class extends Error {
  name = "StageError";
  stage;
  constructor(stage2, cause) {
    super(`the stage ${stage2} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.stage = stage2;
  }
};
var startChain = () => link([]);
var link = (links2) => ({
  add: (name, key, stage2) => link([...links2, { name, key, stage: stage2 }]),
  run: (given) => {
    const layers = { ...given };
    const notes = [];
    for (const { name, key, stage: stage2 } of links2) {
      try {
        const { notes: added = [], ...layer } = stage2(layers);
        layers[key] = layer;
        notes.push(...added);
      } catch (cause) {
        throw new StageError(name, cause);
      }
    }
    return { layers, notes };
  }
});

// pipeline/stages/attributions/cue-lexicon.ts
function compileCues(rules, counted = []) {
  const all3 = rules.flatMap(entriesOf);
  const named = all3.filter((entry) => entry.class !== "none" || entry.words.length > 1);
  const known3 = new Set(all3.flatMap(({ sort, words: words3 }) => sort === "verb" && words3.length === 1 ? words3 : []));
  const rest = [...counted].filter((lemma) => !known3.has(lemma)).map(countedVerb);
  const entries = [...named, ...rest];
  const sources = entries.filter((entry) => entry.sort === "source");
  const single = (sort) => new Map(entries.filter((entry) => entry.sort === sort).map((entry) => [entry.words[0], entry]));
  return {
    verbs: byHead(entries.filter((entry) => entry.sort === "verb")),
    carriers: single("carrier"),
    nouns: single("noun"),
    adjectives: single("adjective"),
    openers: byHead(entries.filter((entry) => entry.sort === "opener")),
    sources,
    sourcesAt: byHead(sources.filter((entry) => entry.class !== "own-words"))
  };
}
var countedVerb = (lemma) => ({
  rule: "attribution.cue.counted",
  sort: "verb",
  words: [lemma],
  lemma,
  class: "counted",
  act: null,
  acts: {},
  frames: {},
  nests: false,
  objects: null,
  idleObjects: /* @__PURE__ */ new Set()
});
var verbOfSound = (lemma) => ({
  ...countedVerb(lemma),
  rule: "attribution.cue.beside-quotation",
  class: "say",
  frames: { LQ: 0.85, LQI: 0.75, Q: 0.8 }
});
function entriesOf(rule) {
  const lemmas = typeof rule.cue === "string" ? [rule.cue] : rule.cue;
  return lemmas.map((lemma) => ({
    rule: rule.id,
    sort: rule.sort,
    words: lemma.split(" "),
    lemma,
    class: rule.class,
    act: rule.act ?? null,
    acts: rule.acts ?? {},
    frames: rule.frames,
    nests: rule.nests ?? true,
    objects: rule.objects ? new Set(rule.objects) : null,
    idleObjects: new Set(rule.idleObjects ?? [])
  }));
}
function byHead(entries) {
  const heads = /* @__PURE__ */ new Map();
  for (const entry of entries) heads.set(entry.words[0], [...heads.get(entry.words[0]) ?? [], entry]);
  for (const list of heads.values()) list.sort((a, b) => b.words.length - a.words.length);
  return heads;
}

// pipeline/stages/attributions/gate.ts
var ruleWeight = 8;
var classWeight = 4;
var modalShare = 0.4;
var governedShare = 0.45;
var colonShare = 0.85;
var passiveShare = 0.7;
function parseFrameCounts(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const parts = line.split(" ");
    const total = Number(parts.pop());
    const right = Number(parts.pop());
    const frame = parts.pop() ?? "";
    counts.set(`${parts.join(" ")}	${frame}`, { right, total });
  }
  return counts;
}
var countedLemmas = (counts) => new Set(
  [...counts.keys()].map((key) => key.slice(0, key.indexOf("	"))).filter((lemma) => !lemma.includes(" ") && !lemma.startsWith("*"))
);
function gate(entry, { prefix, complement }, counts) {
  const prior = priorOf(entry, prefix, complement);
  if (prior === 0 || entry.class === "readiness") return 0;
  const frame = prefix + complement;
  const { right, total } = counts.get(`${entry.lemma}	${frame}`) ?? none;
  if (prior === void 0) {
    if (total < 2 && entry.class !== "counted" && /^(?:NP|P:)/.test(complement)) return 0;
    const share = shareOfClass(entry.class, frame, counts);
    return share === 0 && total < 2 ? 0 : (right + classWeight * share) / (total + classWeight);
  }
  return (right + ruleWeight * prior * shareOf(prefix)) / (total + ruleWeight);
}
var none = { right: 0, total: 0 };
function shareOfClass(kind, frame, counts) {
  const ofFrame = counts.get(`*	${frame.replace(/P:.*/, "P")}`) ?? none;
  const ofClass = counts.get(`*${kind}	${frame}`) ?? none;
  const share = ofFrame.total === 0 ? 0 : ofFrame.right / ofFrame.total;
  return (ofClass.right + classWeight * share) / (ofClass.total + classWeight);
}
var shareOf = (prefix) => (prefix.includes("md:") ? modalShare : 1) * (/^(?:to|gv|gn):/.test(prefix) ? governedShare : 1);
function priorOf({ frames }, prefix, complement) {
  if (prefix === "poss:") return frames[prefix + complement] ?? frames[prefix + complement.replace(/P:.*/, "P")];
  const own = frames[prefix + complement] ?? frames[complement];
  if (own !== void 0) return own;
  if (prefix === "pas:" || prefix === "rd:")
    return complement === "P:by" && frames.NP !== void 0 ? frames.NP * passiveShare : void 0;
  if (complement === "COLON") return Math.max(frames.THAT ?? 0, frames.NP ?? 0) * colonShare || void 0;
  if (complement.startsWith("NPP:")) return frames.NPP ?? frames.NP;
  return complement.startsWith("P:") ? frames.P : void 0;
}

// pipeline/stages/attributions/precision.ts
function readThresholds(ruleSets2, precision) {
  const figures = listFigures(ruleSets2, "attributions/precision", precision);
  const of = (name) => figures.get(name) ?? 0;
  return { least: of("least"), nested: of("nested"), nameless: of("nameless") };
}
function neededFor({ outer, mention }, thresholds) {
  if (outer) return thresholds.nested;
  return mention ? thresholds.least : thresholds.nameless;
}

// pipeline/stages/attributions/chain-quotations.ts
function chainQuotations(segments, sentences) {
  let last2;
  let waiting = [];
  let block2 = -1;
  sentences.forEach((sentence, index) => {
    const quoted2 = quotationsOnly(segments, sentence.range);
    if (sentence.block !== block2) {
      waiting = [];
      const isWhole = sentences[index + 1]?.block !== sentence.block;
      if (!quoted2?.isContinued && !(quoted2 && isWhole && last2 && quotes(segments, last2))) last2 = void 0;
      block2 = sentence.block;
    }
    const voices = sentence.findings.filter((finding) => finding.outer === null);
    const own = voices.find((finding) => quotes(segments, finding)) ?? voices[voices.length - 1];
    if (quoted2 && sentence.findings.length === 0) {
      if (last2) last2.content.push(quoted2.range);
      else waiting.push(quoted2.range);
    } else if (own) {
      if (own.draft?.use.startsWith("LQ")) own.content.unshift(...waiting);
      waiting = [];
      last2 = own;
    } else {
      waiting = [];
      if (last2 && opensQuoted(segments, sentence.range) && quotes(segments, last2)) last2.content.push(sentence.range);
      else last2 = void 0;
    }
  });
}
function opensQuoted({ quotationOf, quotations }, { from, to }) {
  const quotation2 = quotations[quotationOf[from] ?? -1] ?? quotations[quotationOf[from + 1] ?? -1];
  if (!quotation2) return false;
  const length = quotation2.to - Math.max(from, quotation2.from);
  return length > 6 && 2 * length > to - from;
}
var quotes = (segments, { content }) => content.some((range) => holdsQuotation(segments, range));
var holdsQuotation = ({ quotationOf }, { from, to }) => (quotationOf[from] ?? -1) >= 0 || (quotationOf[to - 1] ?? -1) >= 0;
function quotationsOnly({ quotationOf, quotations, tokens }, { from, to }) {
  const first = quotations[quotationOf[from] ?? -1];
  if (!first) return void 0;
  let end = to;
  while (end > from && (quotationOf[end - 1] ?? -1) < 0 && stops.has(tokens.lexicon.form(tokens.form[end - 1]))) end--;
  for (let at2 = from; at2 < end; ) {
    const quotation2 = quotations[quotationOf[at2] ?? -1];
    if (!quotation2) return void 0;
    at2 = Math.max(at2 + 1, quotation2.to);
  }
  const isSentence = end < to || !first.isClosed || stops.has(tokens.lexicon.form(tokens.form[end - 2]));
  return isSentence ? { range: { from, to: end }, isContinued: first.isContinued } : void 0;
}
var stops = /* @__PURE__ */ new Set([".", "!", "?", ",", "\u2026", "...", "\u2014", "\u2013", "-", "--", "\u2019", "'", ")", "]"]);

// pipeline/stages/attributions/extend-over-blocks.ts
var mostBlocks = 12;
function extendOverBlocks({ blocks }, segments, sentences) {
  sentences.forEach((sentence, index) => {
    if (sentences[index + 1]?.block === sentence.block) return;
    const last2 = lastWord(segments, sentence.range);
    if (last2 !== ":") return;
    const finding = sentence.findings.findLast(
      (candidate) => candidate.outer === null && (candidate.content.length === 0 || endOf(candidate) >= sentence.range.to - 1)
    );
    if (!finding) return;
    const isList = blocks[sentences[index + 1]?.block ?? -1]?.role === "list-item";
    const isQuoted = (segments.quotationOf[sentences[index + 1]?.range.from ?? 0] ?? -1) >= 0;
    if (isList) takeList(blocks, segments, sentences, index + 1, finding);
    else if (finding.content.length === 0 || isQuoted) {
      if (isQuoted && isHearerOnly(finding)) finding.content.length = 0;
      takeQuotation(segments, sentences, index + 1, finding);
    }
  });
}
var isHearerOnly = ({ draft, frame }) => frame === "hearer" || draft !== null && draft.entry.class === "tell" && /(?:^|:)NP$/.test(draft.use);
var endOf = ({ content }) => content[content.length - 1]?.to ?? 0;
var lastWord = ({ tokens }, { to }) => tokens.lexicon.form(tokens.form[to - 1]);
function takeList(blocks, segments, sentences, from, finding) {
  const isNumbered = hasNumber(segments, sentences[from]);
  for (let at2 = from; at2 < sentences.length; at2++) {
    const sentence = sentences[at2];
    if (blocks[sentence.block]?.role !== "list-item") return;
    if (!isNumbered && sentence.block !== sentences[at2 - 1]?.block && hasNumber(segments, sentence)) return;
    finding.content.push(sentence.range);
    sentence.findings.length = 0;
  }
}
var hasNumber = ({ tokens }, { range }) => tokens.tag[range.from] === Tag.CD;
function takeQuotation(segments, sentences, from, finding) {
  const names2 = finding.mention ? capitalized(segments, finding.mention) : /* @__PURE__ */ new Set();
  const { quotationOf } = segments;
  const isMarked = (quotationOf[sentences[from]?.range.from ?? 0] ?? -1) >= 0;
  const isAll = finding.content.length === 0;
  let blocks = 0;
  let block2 = -1;
  for (let at2 = from; at2 < sentences.length; at2++) {
    const sentence = sentences[at2];
    if (sentence.block !== block2) {
      block2 = sentence.block;
      blocks++;
      if (blocks > mostBlocks || speaksOf(segments, sentence.range, names2)) return;
      if (!isMarked && opensWithReport(segments, sentence)) return;
      if (isMarked && (quotationOf[sentence.range.from] ?? -1) < 0) return;
      if (sentence.findings.some(
        (found) => found.outer === null && (found.draft?.use.startsWith("L") || !isMarked && found.isOpen)
      ))
        return;
      if (!isMarked && (quotationOf[sentence.range.from] ?? -1) >= 0) return;
    }
    finding.content.push(sentence.range);
    if (isAll) finding.isDirect = true;
    sentence.findings.length = 0;
  }
}
function opensWithReport({ tokens }, { range, findings }) {
  const { lexicon: lexicon2, form } = tokens;
  const isThird = thirdPersons.has(lexicon2.form(lexicon2.folded(form[range.from])));
  return isThird && findings.some(({ outer, mention }) => outer === null && mention?.from === range.from);
}
var thirdPersons = /* @__PURE__ */ new Set(["he", "she"]);
function capitalized({ tokens }, { from, to }) {
  const words3 = /* @__PURE__ */ new Set();
  for (let at2 = from; at2 < to; at2++) {
    const form = tokens.form[at2];
    if (tokens.lexicon.flags(form) & FormFlag.Capitalized) words3.add(tokens.lexicon.form(form));
  }
  return words3;
}
function speaksOf({ tokens }, { from, to }, names2) {
  for (let at2 = from; at2 < to && at2 - from < 12; at2++) if (names2.has(tokens.lexicon.form(tokens.form[at2]))) return true;
  return false;
}

// pipeline/stages/attributions/function-words.ts
var words2 = (list) => new Set(list.split(" "));
var beForms = words2("be am is are was were been being 's 're 'm");
var haveForms = words2("have has had having 've");
var doForms = words2("do does did");
var modals = words2("will would shall should can could may might must wo ca 'll 'd");
var negations = words2("not n't never");
var subjectPronouns = words2("he she they it we i you who");
var singularPronouns = words2("he she i");
var firstPersons = words2("i we");
var relativePronouns = words2("who whom whose which where");
var whWords = words2("what how why whether who when where which whom if");
var subordinators = words2(
  "because although though while since as when if after before until unless whereas once so"
);
var coordinators = words2("and but or");
var nounLinks = words2("of for in at from to on with under between among by against over about");
var ownLinks = words2("of for in at from");
var personAdjectives = words2("general military marine private major regular");
var times = words2(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later again recently then now january february march april june july august september october november december afternoon morning evening night week month year"
);
var groupAdverbs = words2(
  "also then further again highly strongly fully always still just even repeatedly warmly sincerely once later publicly openly jointly only really clearly especially particularly reportedly previously recently frankly explicitly firmly deeply now never not ever actually simply already often long"
);

// pipeline/stages/attributions/word-kinds.ts
var Kind = {
  Quotation: 1,
  Stop: 1 << 1,
  Comma: 1 << 2,
  Dash: 1 << 3,
  GroupAdverb: 1 << 4,
  Have: 1 << 5,
  Be: 1 << 6,
  Do: 1 << 7,
  Modal: 1 << 8,
  Negation: 1 << 9,
  Coordinator: 1 << 10,
  Relative: 1 << 11,
  Subordinator: 1 << 12,
  Time: 1 << 13,
  /** The lemma is that of a cue, or of a verb that carries one. */
  VerbCue: 1 << 14,
  NounCue: 1 << 15,
  AdjectiveCue: 1 << 16,
  /** Opens a source phrase: "according". */
  Source: 1 << 17,
  /** Ends a phrase with somebody's own words: "view". */
  OwnWord: 1 << 18
};
var known = 1 << 19;
var grammar = [
  [/* @__PURE__ */ new Set([".", "!", "?", "\u2026", ";", "./.", "..."]), Kind.Stop],
  [/* @__PURE__ */ new Set([","]), Kind.Comma],
  [/* @__PURE__ */ new Set(["-", "\u2013", "\u2014", "--"]), Kind.Dash],
  [groupAdverbs, Kind.GroupAdverb],
  [haveForms, Kind.Have],
  [beForms, Kind.Be],
  [doForms, Kind.Do],
  [modals, Kind.Modal],
  [negations, Kind.Negation],
  [coordinators, Kind.Coordinator],
  [relativePronouns, Kind.Relative],
  [subordinators, Kind.Subordinator],
  [times, Kind.Time]
];
function createKindOf(lexicon2, cues) {
  let kinds = new Int32Array(lexicon2.size);
  const ownWords = new Set(cues.sources.flatMap(({ class: sort, words: words3 }) => sort === "own-words" ? words3[1] : []));
  return (form) => {
    const kind = form < kinds.length ? kinds[form] : 0;
    return kind === 0 ? ask(form) : kind;
  };
  function ask(form) {
    if (form >= kinds.length) {
      const grown = new Int32Array(2 * lexicon2.size);
      grown.set(kinds);
      kinds = grown;
    }
    const word2 = lexicon2.form(lexicon2.folded(form));
    const verb = lexicon2.form(lexicon2.verbLemma(form));
    const noun = lexicon2.form(lexicon2.nounLemma(form));
    let kind = known;
    for (const [words3, bit3] of grammar) if (words3.has(word2)) kind |= bit3;
    if (cues.verbs.has(verb) || cues.carriers.has(verb)) kind |= Kind.VerbCue;
    if (cues.nouns.has(noun)) kind |= Kind.NounCue;
    if (cues.adjectives.has(word2)) kind |= Kind.AdjectiveCue;
    if (cues.sourcesAt.has(word2)) kind |= Kind.Source;
    if (ownWords.has(noun)) kind |= Kind.OwnWord;
    kinds[form] = kind;
    return kind;
  }
}

// pipeline/stages/attributions/line.ts
var quotationWord = "\u201C\u201D";
var tokensOf = (line, range) => ({
  from: line.from[range.from],
  to: line.to[range.to - 1]
});
var isQuotation = (line, at2) => (line.kind[at2] & Kind.Quotation) !== 0;
function isCapitalized(line, at2) {
  const { tokens } = line.segments;
  const first = tokens.text.charCodeAt(tokens.start[line.from[at2]]);
  return first >= 65 && first <= 90 || first >= 192 && tokens.text[tokens.start[line.from[at2]]].toLowerCase() !== tokens.text[tokens.start[line.from[at2]]];
}
function verbLemma(line, at2) {
  if (isQuotation(line, at2)) return quotationWord;
  const { lexicon: lexicon2, form } = line.segments.tokens;
  return lexicon2.form(lexicon2.verbLemma(form[line.from[at2]]));
}
function nounLemma(line, at2) {
  if (isQuotation(line, at2)) return quotationWord;
  const { lexicon: lexicon2, form } = line.segments.tokens;
  return lexicon2.form(lexicon2.nounLemma(form[line.from[at2]]));
}

// pipeline/stages/attributions/word-classes.ts
var bit = (...tags) => tags.reduce((bits3, tag) => bits3 | 1 << tag, 0);
var nouns = bit(Tag.NN, Tag.NNS, Tag.NNP, Tag.NNPS);
var adjectives = bit(Tag.JJ, Tag.JJR, Tag.JJS);
var finites = bit(Tag.VBD, Tag.VBZ, Tag.VBP, Tag.MD);
var verbs = bit(Tag.VB, Tag.VBD, Tag.VBG, Tag.VBN, Tag.VBP, Tag.VBZ);
var adverbs = bit(Tag.RB, Tag.RBR);
var has = (bits3, line, at2) => (bits3 & 1 << line.tag[at2]) !== 0;
var isKind = (line, at2, kinds) => (line.kind[at2] & kinds) !== 0;
var isNoun = (line, at2) => has(nouns, line, at2);
var isAdjective = (line, at2) => has(adjectives, line, at2);
var isFiniteVerb = (line, at2) => has(finites, line, at2);
var isVerb = (line, at2) => has(verbs, line, at2);
var isDeterminer = (line, at2) => {
  const tag = line.tag[at2];
  return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.PDT;
};
var isPreposition = (line, at2) => {
  const tag = line.tag[at2];
  return tag === Tag.IN || tag === Tag.TO;
};
var isAdverb = (line, at2) => has(adverbs, line, at2) || isKind(line, at2, Kind.GroupAdverb);
var isStop = (line, at2) => isKind(line, at2, Kind.Stop);
var isComma = (line, at2) => isKind(line, at2, Kind.Comma);
var isDash = (line, at2) => isKind(line, at2, Kind.Dash);

// pipeline/stages/attributions/past-tense.ts
var past = 1 << Tag.VBD;
var startsObject = 1 << Tag.DT | 1 << Tag.PRPS | 1 << Tag.PRP | 1 << Tag.NNP | 1 << Tag.NNPS | 1 << Tag.NNS | 1 << Tag.NN | 1 << Tag.CD | 1 << Tag.JJ | 1 << Tag.JJR | 1 << Tag.PDT | 1 << Tag.TO | 1 << Tag.VBG | 1 << Tag.WRB | 1 << Tag.WP;
var behindAdjective = 1 << Tag.DT | 1 << Tag.PRPS | 1 << Tag.CD | 1 << Tag.PRP | 1 << Tag.PDT | 1 << Tag.NNP;
var endsSubject = 1 << Tag.NN | 1 << Tag.NNS | 1 << Tag.NNP | 1 << Tag.NNPS | 1 << Tag.PRP | 1 << Tag.RB | 1 << Tag.CC | 1 << Tag.DT | 1 << Tag.CD;
function isListedPast(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  return (lexicon2.tags(form[line.from[at2]]) & past) !== 0;
}
function isPastTense(line, at2) {
  if (at2 === 0 || at2 + 1 >= line.size) return false;
  if (!isListedPast(line, at2) && (!line.word[at2].endsWith("ed") || line.word[at2].includes("-"))) return false;
  const mayBeAdjective = line.tag[at2] === Tag.JJ && !(personAdjectives.has(line.word[at2 - 1]) && isNoun(line, at2 - 1));
  if (mayBeAdjective && !(behindAdjective & 1 << line.tag[at2 + 1]) && line.word[at2 + 1] !== "that") return false;
  const next = line.word[at2 + 1];
  const isManner = next === "by" && line.tag[at2 + 2] === Tag.VBG && line.tag[at2] === Tag.VBN;
  if (isManner && (line.tag[at2 - 1] === Tag.NNP || line.tag[at2 - 1] === Tag.PRP)) return true;
  if (next === "by" || line.word[at2 + 2] === "by") return false;
  if (times.has(next) || (next === "this" || next === "last") && times.has(line.word[at2 + 2] ?? "")) return false;
  if (line.tag[at2] === Tag.VBN && line.tag[at2 + 1] === Tag.RB && (line.tag[at2 - 1] === Tag.NNP || line.tag[at2 - 1] === Tag.PRP))
    return true;
  const hasObject = next === "that" || next === ":" || (startsObject & 1 << line.tag[at2 + 1]) !== 0 || line.tag[at2 + 1] === Tag.RP;
  let before2 = at2 - 1;
  let isMarked = false;
  while (before2 >= 0 && line.tag[before2] === Tag.RB) {
    before2--;
    isMarked = true;
  }
  if (before2 < 0) return false;
  const word2 = line.word[before2];
  if (isQuotation(line, before2)) return false;
  if (beForms.has(word2) || haveForms.has(word2)) return false;
  if (coordinators.has(word2)) return hasObject || next === "on" || next === "for";
  if (word2 === ",")
    return hasObject && (isMarked || line.tag[at2 + 1] !== Tag.TO) || (next === "on" || next === "for") && line.tag[at2] === Tag.VBN && line.tag[at2 - 2] !== Tag.CD;
  const tag = line.tag[before2];
  if (tag === Tag.JJ) return isMarked && hasObject;
  if (!(endsSubject & 1 << tag) && word2 !== ")") return false;
  return hasObject || isMarked && line.tag[at2] === Tag.VBN;
}

// pipeline/stages/attributions/present-tense.ts
var base2 = 1 << Tag.VB | 1 << Tag.VBP;
var startsObject2 = 1 << Tag.DT | 1 << Tag.PRP | 1 << Tag.PRPS | 1 << Tag.PDT | 1 << Tag.VBG | 1 << Tag.WP | 1 << Tag.WRB;
var startsObjectOfShare = startsObject2 | 1 << Tag.NNP | 1 << Tag.NNS | 1 << Tag.TO | 1 << Tag.JJ | 1 << Tag.JJR;
var furthest = 16;
function isPresentTense(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  if (at2 === 0 || at2 + 1 >= line.size || isQuotation(line, at2)) return false;
  if (!(lexicon2.tags(form[line.from[at2]]) & base2)) return false;
  const before2 = line.word[at2 - 1];
  const isShare = before2 === "percent" || before2 === "%" || shares.has(before2);
  const isSetOff2 = line.tag[at2] === Tag.VB && (isComma(line, at2 - 1) || isDash(line, at2 - 1));
  if (isSetOff2)
    return ((startsObject2 & 1 << line.tag[at2 + 1]) !== 0 || line.word[at2 + 1] === "that") && isFirstVerb(line, at2);
  if (!isShare && !isNoun(line, at2 - 1)) return false;
  const starts = isShare ? startsObjectOfShare : startsObject2;
  const next = line.tag[at2 + 1];
  if (!(starts & 1 << next) && line.word[at2 + 1] !== "that") return false;
  return hasPluralSubject(line, at2, isShare);
}
var shares = /* @__PURE__ */ new Set(["many", "most", "half", "thirds", "two-thirds", "three-quarters", "quarters", "others"]);
var clauseEdges = Kind.Comma | Kind.Stop | Kind.Dash | Kind.Quotation | Kind.Coordinator | Kind.Subordinator | Kind.Relative;
function hasPluralSubject(line, end, isShare) {
  let isPlural2 = isShare;
  for (let at2 = end - 1; at2 >= 0 && end - at2 < furthest; at2--) {
    if (isFiniteVerb(line, at2) || line.tag[at2] === Tag.VB || line.tag[at2] === Tag.VBG) return false;
    const word2 = line.word[at2];
    if (isKind(line, at2, clauseEdges) || word2 === "that") return isPlural2;
    if (line.tag[at2] === Tag.NNS || line.tag[at2] === Tag.CD || shares.has(word2) || word2 === "few") isPlural2 = true;
  }
  return isPlural2;
}
function isFirstVerb(line, end) {
  let isPlural2 = false;
  for (let at2 = end - 1; at2 >= 0 && end - at2 < furthest; at2--) {
    const word2 = line.word[at2];
    if (isFiniteVerb(line, at2) || line.tag[at2] === Tag.VB || word2 === ":" || isQuotation(line, at2)) return false;
    if (isKind(line, at2, Kind.Subordinator | Kind.Relative)) return false;
    if (line.tag[at2] === Tag.NNS || line.tag[at2] === Tag.NNPS || word2 === "and") isPlural2 = true;
  }
  return isPlural2 && end < furthest;
}

// pipeline/stages/attributions/title-case.ts
var longWord = 4;
var least = 4;
function isTitle(line) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  let long = 0;
  let capitals = 0;
  for (let at2 = 0; at2 < line.size && at2 < 40; at2++) {
    if (line.word[at2].length < longWord) continue;
    long++;
    if (lexicon2.flags(form[line.from[at2]]) & FormFlag.Capitalized) capitals++;
  }
  return long >= least && capitals * 6 >= long * 5;
}
var present = 1 << Tag.VBZ;
var past2 = 1 << Tag.VBD;
function findTitleVerb(line) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  for (let at2 = 0; at2 < line.size && at2 < 40; at2++) if (isFiniteVerb(line, at2)) return;
  for (let at2 = 1; at2 + 1 < line.size && at2 < 40; at2++) {
    if (!isNoun(line, at2 - 1) || line.word[at2].length < longWord) continue;
    const tags = lexicon2.tags(form[line.from[at2]]);
    if (tags & (present | past2)) {
      line.tag[at2] = tags & present ? Tag.VBZ : Tag.VBD;
      return;
    }
  }
}

// pipeline/stages/attributions/repair-tags.ts
var mayBeMistaken = 1 << Tag.VBN | 1 << Tag.JJ;
function repairTags(line) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  const title = isTitle(line);
  for (let at2 = 0; at2 < line.size; at2++) {
    const tag = line.tag[at2];
    if (tag === Tag.PRP) {
      if (lexicon2.flags(form[line.from[at2]]) & FormFlag.AllCaps) line.tag[at2] = Tag.NNP;
    } else if (tag === Tag.RP && at2 > 0 && isNoun(line, at2 - 1) && line.tag[at2 + 1] === Tag.NNP) line.tag[at2] = Tag.IN;
    else if (tag === Tag.JJ && isTrailingParticiple(line, at2)) line.tag[at2] = Tag.VBG;
    else if (tag === Tag.JJ && isNounBeforeVerb(line, at2)) line.tag[at2] = Tag.NN;
    else if (tag === Tag.VB && isPresentPlural(line, at2)) line.tag[at2] = Tag.VBP;
    else if (tag === Tag.NNS && isVerbBehindName(line, at2)) line.tag[at2] = Tag.VBZ;
    else if (!title && at2 > 0 && tag >= Tag.VB && tag <= Tag.MD && isNameInside(line, at2)) line.tag[at2] = Tag.NNP;
    else if ((tag === Tag.VB || tag === Tag.VBP) && isBehindDeterminer(line, at2)) line.tag[at2] = Tag.NN;
    else if (at2 === 0 && (tag === Tag.VB || tag === Tag.MD || tag === Tag.UH) && opensWithName(line))
      line.tag[at2] = Tag.NNP;
    else if ((tag === Tag.NN || tag === Tag.VB) && isPresentTense(line, at2)) line.tag[at2] = Tag.VBP;
    else if (isComparative(line, at2)) line.tag[at2] = Tag.JJR;
    else if (line.word[at2] === "had" && !haveForms.has(line.word[at2 - 1] ?? "")) line.tag[at2] = Tag.VBD;
    else if (1 << tag & mayBeMistaken && isPastTense(line, at2)) line.tag[at2] = Tag.VBD;
  }
  if (title) findTitleVerb(line);
}
var isComparative = (line, at2) => (line.tag[at2 + 1] === Tag.NN || line.tag[at2 + 1] === Tag.NNS) && comparatives.has(line.word[at2]);
var comparatives = /* @__PURE__ */ new Set(["closer", "deeper", "further", "faster", "longer", "higher", "harder"]);
function isNameInside(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  const flags = lexicon2.flags(form[line.from[at2]]);
  const isCapitalized2 = (flags & FormFlag.Capitalized) !== 0 && (flags & FormFlag.AllCaps) === 0;
  return isCapitalized2 && !opensInside.has(line.word[at2 - 1]);
}
var opensInside = /* @__PURE__ */ new Set([":", '"', "\u201C", "\u2018", ".", "?", "!", "(", "-", "\u2013", "\u2014", "--", "\u2022", "*", ";", "/"]);
function isVerbBehindName(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  if (at2 === 0 || !(lexicon2.tags(form[line.from[at2]]) & 1 << Tag.VBZ)) return false;
  const before2 = line.tag[at2 - 1];
  if (before2 !== Tag.NNP && before2 !== Tag.PRP) return false;
  if (endsBehindQuotation(line, at2)) return true;
  const next = line.tag[at2 + 1];
  return line.word[at2 + 1] === "that" || next === Tag.DT || next === Tag.PRPS || next === Tag.TO || next === Tag.CD;
}
function endsBehindQuotation(line, at2) {
  let end = at2 + 1;
  if (line.word[end] === "out" || line.word[end] === "on") end++;
  if (end < line.size && !isStop(line, end) && !isComma(line, end)) return false;
  let before2 = at2 - 1;
  while (before2 > 0 && at2 - before2 < 6 && line.tag[before2] === Tag.NNP) before2--;
  return isQuotation(line, before2);
}
function isNounBeforeVerb(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  const next = line.tag[at2 + 1];
  const isPerson = personAdjectives.has(line.word[at2]);
  const mayBeNoun = isPerson || (lexicon2.tags(form[line.from[at2]]) & 1 << Tag.NN) !== 0;
  const before2 = line.tag[at2 - 1];
  const isBehindArticle = isBehindDeterminer(line, at2) || isPerson && (before2 === Tag.JJ || before2 === Tag.NNP) && isBehindDeterminer(line, at2 - 1);
  const isPast = next === Tag.VBD || next === Tag.VBN || isPerson && next === Tag.JJ && isListedPast(line, at2 + 1);
  return mayBeNoun && isBehindArticle && (isPast || next === Tag.VBZ);
}
function isTrailingParticiple(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  if (at2 === 0 || !isComma(line, at2 - 1) || !(lexicon2.tags(form[line.from[at2]]) & 1 << Tag.VBG)) return false;
  const next = line.tag[at2 + 1];
  return line.word[at2 + 1] === "that" || next === Tag.TO || next === Tag.PRP || next === Tag.DT || next === Tag.PRPS;
}
function isPresentPlural(line, at2) {
  const before2 = line.tag[at2 - 1];
  const isPlural2 = before2 === Tag.NNS || before2 === Tag.NNPS || before2 === Tag.CD && (line.tag[at2 - 2] === Tag.DT || line.word[at2 - 2] === "of" || line.word[at2 - 2] === "in");
  const opensClause3 = line.tag[at2 + 1] === Tag.PRP || line.word[at2 + 1] === "that";
  return isPlural2 || at2 > 0 && plurals.has(line.word[at2 - 1]) || before2 === Tag.NN && opensClause3;
}
var plurals = /* @__PURE__ */ new Set(["we", "they", "i", "you", "who"]);
var isBehindDeterminer = (line, at2) => at2 > 0 && (line.tag[at2 - 1] === Tag.PRPS || articles.has(line.word[at2 - 1]));
var articles = /* @__PURE__ */ new Set(["the", "a", "an", "one", "this", "every", "each"]);
function opensWithName(line) {
  let next = 1;
  while (next < line.size && line.tag[next] === Tag.RB) next++;
  if (next === 1 && line.size > 1 && line.tag[1] === Tag.NNP) return true;
  return next < line.size && (line.tag[next] === Tag.VBD || line.tag[next] === Tag.VBZ || line.tag[next] === Tag.MD);
}

// pipeline/stages/attributions/read-line.ts
function readLine(segments, range, { starts, isName, kindOf: kindOf3 }) {
  const { tokens, quotations } = segments;
  const { lexicon: lexicon2 } = tokens;
  const from = [];
  const to = [];
  const tag = [];
  const word2 = [];
  const kind = [];
  let kinds = 0;
  let size = 0;
  for (let token = range.from; token < range.to; size++) {
    const quotation2 = quotations[starts[token] ?? -1];
    from.push(token);
    if (quotation2 && quotation2.to <= range.to) {
      token = quotation2.to;
      tag.push(Tag.NN);
      word2.push(quotationWord);
      kind.push(Kind.Quotation);
    } else {
      const form = tokens.form[token];
      const own = tokens.tag[token];
      tag.push(isName[token] && own >= Tag.VB && own <= Tag.RP ? Tag.NNP : own);
      word2.push(lexicon2.form(lexicon2.folded(form)));
      kind.push(kindOf3(form));
      token++;
    }
    to.push(token);
    kinds |= kind[size];
  }
  const line = { segments, size, from, to, tag, word: word2, kind, kinds };
  repairTags(line);
  return line;
}
function quotationStartsOf({ tokens, quotations }) {
  const starts = new Int32Array(tokens.count).fill(-1);
  quotations.forEach((quotation2, index) => {
    if (quotation2.parent < 0) starts[quotation2.from] = index;
  });
  return starts;
}

// pipeline/stages/attributions/read-turns.ts
var longestLabel = 16;
function labelAt({ tokens }, { from, to }) {
  const { lexicon: lexicon2, form } = tokens;
  let bracket = false;
  for (let at2 = from; at2 < to && at2 - from < longestLabel; at2++) {
    const id = form[at2];
    const word2 = lexicon2.form(id);
    if (word2 === ":") return at2 > from ? { label: { from, to: at2 }, contentFrom: at2 + 1 } : void 0;
    if (word2 === "(") bracket = true;
    else if (word2 === ")") bracket = false;
    const flags = lexicon2.flags(id);
    if (!bracket && (flags & FormFlag.Word) !== 0 && word2 !== word2.toUpperCase()) return void 0;
  }
  return void 0;
}
var turnEntry = {
  rule: "attribution.frame.turn",
  sort: "source",
  words: [":"],
  lemma: ":",
  class: "turn",
  act: null,
  acts: {},
  frames: { Q: 0.85 },
  nests: true,
  objects: null,
  idleObjects: /* @__PURE__ */ new Set()
};
function openTurn(segments, { label, contentFrom }, sentence, { noVoices, kindOf: kindOf3 }) {
  const { lexicon: lexicon2, form } = segments.tokens;
  if (noVoices.has(lexicon2.form(lexicon2.folded(form[label.from])))) return null;
  const line = readLine(segments, label, { starts: new Int32Array(0), isName: new Uint8Array(0), kindOf: kindOf3 });
  const range = { from: 0, to: line.size };
  const draft = {
    line,
    entry: turnEntry,
    group: null,
    frame: "turn",
    use: "TR",
    cue: range,
    mention: range,
    basis: "label",
    content: [range],
    hearer: null,
    probability: 0.95,
    outer: null
  };
  return {
    draft,
    frame: "turn",
    act: null,
    lemma: ":",
    mention: label,
    basis: "label",
    cue: { from: label.to, to: label.to + 1 },
    content: contentFrom < sentence.to ? [{ from: contentFrom, to: sentence.to }] : [],
    hearer: null,
    probability: 0.95,
    isDirect: true,
    outer: null,
    isOpen: false
  };
}

// pipeline/stages/attributions/find-labels.ts
var longestName = 8;
var none2 = /* @__PURE__ */ new Map();
function findLabels({ blocks }, segments, knowledge) {
  const capitals = /* @__PURE__ */ new Map();
  const mixed = /* @__PURE__ */ new Map();
  let last2 = -1;
  for (const { from, to, block: block2 } of segments.sentences) {
    if (block2 !== last2 && blocks[block2]?.kind === "body") {
      const label = labelAt(segments, { from, to });
      const name = label ?? nameLabelAt(segments, { from, to });
      if (name && !isNoLabel(segments, name, knowledge)) {
        if (label) capitals.set(from, label);
        mixed.set(from, name);
      }
    }
    last2 = block2;
  }
  if (capitals.size > 1) return capitals;
  return mixed.size > 1 ? withVoices(segments, mixed, knowledge) : none2;
}
var isNoLabel = ({ tokens: { lexicon: lexicon2, form } }, { label }, { noLabels }) => noLabels.has(lexicon2.form(lexicon2.folded(form[label.from])));
function withVoices(segments, labels, { noVoices, isName }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { label } of labels.values()) {
    const words3 = wordsOf(segments, label);
    counts.set(words3, (counts.get(words3) ?? 0) + 1);
  }
  const isAsked = [...counts.keys()].some((words3) => noVoices.has(words3.split(" ")[0]));
  if (!isAsked && counts.size === labels.size) return none2;
  const kept = [...labels].filter(([, { label }]) => {
    const words3 = wordsOf(segments, label);
    const hasName = isName.subarray(label.from, label.to).includes(1);
    return hasName || (counts.get(words3) ?? 0) > 1 || noVoices.has(words3.split(" ")[0]) || answers.has(words3);
  });
  return kept.length > 1 ? new Map(kept) : none2;
}
var answers = /* @__PURE__ */ new Set(["a", "answer"]);
function wordsOf({ tokens: { lexicon: lexicon2, form } }, { from, to }) {
  let words3 = "";
  for (let at2 = from; at2 < to; at2++) words3 += `${at2 > from ? " " : ""}${lexicon2.form(lexicon2.folded(form[at2]))}`;
  return words3;
}
function nameLabelAt({ tokens, quotationOf }, { from, to }) {
  const { lexicon: lexicon2, form } = tokens;
  for (let at2 = from; at2 + 1 < to && at2 - from <= longestName; at2++) {
    const id = form[at2];
    if (lexicon2.form(id) === ":") {
      const isQuoted = (quotationOf[at2 + 1] ?? -1) >= 0;
      return at2 > from && !isQuoted ? { label: { from, to: at2 }, contentFrom: at2 + 1 } : void 0;
    }
    const isWord2 = (lexicon2.flags(id) & FormFlag.Word) !== 0;
    if (isWord2 && (lexicon2.flags(id) & FormFlag.Capitalized) === 0 && (at2 === from || !small.has(lexicon2.form(id))))
      return void 0;
  }
  return void 0;
}
var small = /* @__PURE__ */ new Set(["of", "the", "for", "and", "de", "al", "bin", "van", "von"]);

// pipeline/stages/attributions/noun-phrase.ts
var furthest2 = 40;
var currencies = /* @__PURE__ */ new Set(["$", "\xA3", "\u20AC", "\xA5", "#"]);
var closers = /* @__PURE__ */ new Set([")", "]"]);
function baseStart(line, last2) {
  if (last2 < 0) return -1;
  const word2 = line.word[last2];
  if (subjectPronouns.has(word2) || line.tag[last2] === Tag.PRP) return last2;
  if (closers.has(word2)) {
    const open = openingOf(line, last2);
    return open > 0 ? baseStart(line, open - 1) : -1;
  }
  const isHead = isNoun(line, last2) || line.tag[last2] === Tag.CD || isDeterminer(line, last2) || isAdjective(line, last2);
  if (!isHead || isQuotation(line, last2) && !isTitled(line, last2)) return -1;
  let start = last2;
  if (isDeterminer(line, last2)) return last2;
  for (let at2 = last2 - 1; at2 >= 0 && last2 - at2 < furthest2; at2--) {
    if (isDeterminer(line, at2)) {
      start = at2;
      if (at2 > 0 && (line.tag[at2 - 1] === Tag.PDT || line.word[at2 - 1] === "both" || line.word[at2 - 1] === "all"))
        start = at2 - 1;
      break;
    }
    if (at2 === 1 && line.word[at2] === "." && line.tag[0] === Tag.CD) break;
    if (isModifier(line, at2)) start = at2;
    else if (line.word[at2] === "&" || line.word[at2] === "/" || line.word[at2] === ".") continue;
    else break;
  }
  return start;
}
var isTitled = (line, at2) => at2 > 0 && (isDeterminer(line, at2 - 1) || line.tag[at2 - 1] === Tag.POS) && line.to[at2] - line.from[at2] <= longestTitle;
var longestTitle = 7;
function isModifier(line, at2) {
  if (isQuotation(line, at2)) return false;
  if (isNoun(line, at2) || isAdjective(line, at2) || line.tag[at2] === Tag.CD || line.tag[at2] === Tag.POS) {
    return !(times.has(line.word[at2]) && !isCapitalizedInside(line, at2));
  }
  const isPlainParticiple = line.tag[at2] === Tag.VBN || line.tag[at2] === Tag.VBG;
  return isPlainParticiple && at2 > 0 && (isDeterminer(line, at2 - 1) || isAdjective(line, at2 - 1) || isAdverb(line, at2 - 1) && at2 > 1 && isDeterminer(line, at2 - 2));
}
var isCapitalizedInside = (line, at2) => at2 > 0 && isCapitalized(line, at2) && line.tag[at2 + 1] === Tag.NNP;
function openingOf(line, close) {
  for (let at2 = close - 1; at2 >= 0 && close - at2 < furthest2; at2--)
    if (line.word[at2] === "(" || line.word[at2] === "[") return at2;
  return -1;
}
function baseEnd(line, from, limit2) {
  let at2 = from;
  if (at2 >= limit2) return -1;
  if (line.tag[at2] === Tag.PRP || subjectPronouns.has(line.word[at2])) return at2 + 1;
  let head = -1;
  if (isDeterminer(line, at2) && isDeterminer(line, at2 + 1) && at2 + 1 < limit2) at2++;
  if (isDeterminer(line, at2)) {
    head = at2 + 1;
    at2++;
  }
  for (; at2 < limit2 && at2 - from < furthest2; at2++) {
    if (isQuotation(line, at2)) {
      if (head >= 0 && at2 + 1 < limit2 && isNoun(line, at2 + 1)) continue;
      break;
    }
    if (isNoun(line, at2) || line.tag[at2] === Tag.CD) head = at2 + 1;
    else if (line.tag[at2] === Tag.POS || currencies.has(line.word[at2])) continue;
    else if (isAdjective(line, at2)) {
      if ((at2 > from || quantities.has(line.word[at2])) && !(at2 + 1 < limit2 && (isNoun(line, at2 + 1) || isAdjective(line, at2 + 1) || line.word[at2 + 1] === "and")))
        head = at2 + 1;
    } else if (isParticipleBeforeNoun(line, at2, limit2, at2 === from)) continue;
    else if (isAdverb(line, at2) && at2 + 1 < limit2 && (isAdjective(line, at2 + 1) || line.tag[at2 + 1] === Tag.VBN))
      continue;
    else if (line.word[at2] === "and" && at2 > from && at2 + 1 < limit2 && isAdjective(line, at2 - 1) && isAdjective(line, at2 + 1))
      continue;
    else break;
  }
  return head;
}
var quantities = /* @__PURE__ */ new Set(["much", "many", "most", "several", "few", "more", "such", "enough"]);
function isParticipleBeforeNoun(line, at2, limit2, isFirst) {
  const tag = line.tag[at2];
  const mayModify = tag === Tag.VBN || (isFirst ? tag === Tag.VBD : tag === Tag.VBG);
  return mayModify && at2 + 1 < limit2 && (isNoun(line, at2 + 1) || isAdjective(line, at2 + 1));
}

// pipeline/stages/attributions/long-phrase.ts
var furthest3 = 40;
var closers2 = /* @__PURE__ */ new Set([")", "]"]);
function phraseBefore(line, end) {
  let start = baseStart(line, end - 1);
  if (start < 0) return void 0;
  const cuts = [];
  let isList = false;
  for (let steps = 0; steps < 8 && start > 0 && end - start < furthest3; steps++) {
    const link2 = start - 1;
    const word2 = line.word[link2];
    let last2 = -1;
    if (nounLinks.has(word2)) last2 = link2 - 1;
    else if (word2 === "and" || word2 === "&" || word2 === "or") {
      if (isComma(line, link2 - 1) && !isListItem(line, link2 - 2)) break;
      last2 = isComma(line, link2 - 1) ? link2 - 2 : link2 - 1;
      cuts.push(start);
      isList = true;
    } else if (isComma(line, link2) && isList) {
      last2 = link2 - 1;
      cuts.push(start);
    } else if (word2 === "both" || word2 === "either") {
      start = link2;
      continue;
    }
    if (last2 < 0) break;
    if (line.tag[last2] === Tag.PRP || times.has(line.word[last2]) && !nounLinks.has(word2)) break;
    const next = baseStart(line, last2);
    if (next < 0 || nounLinks.has(word2) && !isNoun(line, last2) && line.tag[last2] !== Tag.CD && !isDeterminer(line, last2) && !closers2.has(line.word[last2]))
      break;
    if (nounLinks.has(word2) && word2 !== "of") cuts.push(start);
    start = next;
  }
  return { from: start, to: end, cuts };
}
function isListItem(line, last2) {
  const start = baseStart(line, last2);
  return start > 0 && isComma(line, start - 1);
}
var ofOnly = /* @__PURE__ */ new Set(["of"]);
function phraseEnd(line, from, { limit: limit2, links: links2 = ofOnly, mayCoordinate = false }) {
  let end = baseEnd(line, from, limit2);
  for (let steps = 0; end >= 0 && end < limit2 && steps < 8; steps++) {
    const word2 = line.word[end];
    let next = -1;
    if (word2 === "(") {
      const close = closingOf(line, end, limit2);
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    if (links2.has(word2) && isPreposition(line, end)) next = baseEnd(line, end + 1, limit2);
    else if (mayCoordinate && coordinators.has(word2) && word2 !== "but") next = baseEnd(line, end + 1, limit2);
    if (next < 0) break;
    end = next;
  }
  return end;
}
function closingOf(line, open, limit2) {
  for (let at2 = open + 1; at2 < limit2 && at2 - open < furthest3; at2++) if (closers2.has(line.word[at2])) return at2;
  return -1;
}

// pipeline/stages/attributions/bound-by-will.ts
var futures = /* @__PURE__ */ new Set(["will", "would", "wo", "'ll", "'d", "shall"]);
function isBoundByWill(line, verb, from, { parties, isParty, isQuoted, isAssurance }) {
  if (!futures.has(line.word[verb]) || isDeferred(line, verb + 1)) return false;
  let end = verb;
  while (end > from && quotationMarks.has(line.word[end - 1])) end--;
  const pronoun = end > from ? line.word[end - 1] : "";
  if (firstPersons.has(pronoun)) return true;
  if (subjectPronouns.has(pronoun)) return !isQuoted && end - 1 === from && pronoun !== "you" && isDeed(line, verb + 1);
  const phrase = phraseBefore(line, end);
  if (!phrase || phrase.from < from) return false;
  const head = phraseHead(line, phrase.from, phrase.to);
  const word2 = line.word[head];
  return isAssurance || parties.has(word2) || isParty[line.from[head]] === 1;
}
function isDeferred(line, from) {
  let at2 = from;
  while (at2 < line.size && isAdverb(line, at2)) at2++;
  return deferrals.has(line.word[at2] ?? "");
}
var deferrals = /* @__PURE__ */ new Set(["talk", "see", "discuss", "guess", "speculate", "comment", "say"]);
function isDeed(line, from) {
  let at2 = from;
  while (at2 < line.size && isAdverb(line, at2)) at2++;
  return !beForms.has(line.word[at2] ?? "") && !states.has(line.word[at2] ?? "");
}
var states = /* @__PURE__ */ new Set([
  "have",
  "become",
  "seem",
  "remain",
  "like",
  "love",
  "take",
  "need",
  "cost",
  "depend",
  "mean"
]);
var quotationMarks = /* @__PURE__ */ new Set(['"', "'", "''", "\u201C", "\u2018"]);
function phraseHead(line, from, to) {
  let head = from;
  for (let at2 = from; at2 < to; at2++) {
    if (isNoun(line, at2)) head = at2;
    else if (at2 > from && !isNoun(line, at2) && line.word[at2] === "of") break;
  }
  return head;
}

// pipeline/stages/attributions/far-that.ts
var furthest4 = 24;
function farThat(line, from, limit2) {
  for (let at2 = from; at2 < limit2 && at2 - from < furthest4; at2++) {
    if (isStop(line, at2) || isQuotation(line, at2) || line.word[at2] === ":") return -1;
    if (isFiniteVerb(line, at2) || line.tag[at2] === Tag.VBG) return -1;
    if (line.word[at2] !== "that") continue;
    const behindPhrase = isNoun(line, at2 - 1) || line.tag[at2 - 1] === Tag.CD || line.word[at2 - 1] === ")";
    return isComma(line, at2 - 1) || behindPhrase && line.tag[at2] !== Tag.WDT ? at2 : -1;
  }
  return -1;
}

// pipeline/stages/attributions/has-clause.ts
var furthest5 = 40;
var hasClause = (line, from, to) => {
  for (let at2 = from; at2 < to && at2 - from < 60; at2++) if (isFiniteVerb(line, at2)) return true;
  return false;
};
var adjunctOpeners = /* @__PURE__ */ new Set([
  "despite",
  "although",
  "though",
  "while",
  "because",
  "since",
  "unless",
  "without",
  "until",
  "once",
  "given",
  "as",
  "after",
  "before",
  "when"
]);
function hasLaterVerb(line, from, limit2) {
  for (let at2 = from + 1; at2 < limit2 && at2 - from < furthest5 && !isStop(line, at2); at2++) {
    if (isComma(line, at2)) return hasFiniteVerb(line, at2 + 1, limit2, false);
  }
  return false;
}
function hasFiniteVerb(line, from, limit2, maySubjunctive) {
  let inRelative = 0;
  for (let at2 = from; at2 < limit2 && at2 - from < furthest5; at2++) {
    const word2 = line.word[at2];
    if (isStop(line, at2) || word2 === ":") return false;
    if (word2 === "but" && at2 > from && line.word[at2 - 1] !== "nothing" && line.word[at2 - 1] !== "anything") return false;
    if ((word2 === "before" || word2 === "after") && at2 + 1 < limit2 && line.tag[at2 + 1] === Tag.VBG) return false;
    if (isKind(line, at2, Kind.Coordinator) && (isComma(line, at2 - 1) ? startsClause(line, at2 + 1, limit2) : joinsVerb(line, at2, limit2)))
      return false;
    if (isComma(line, at2) && at2 + 1 < limit2 && line.tag[at2 + 1] === Tag.VBG) return false;
    if (at2 > from && (isKind(line, at2, Kind.Relative) || word2 === "that" && at2 > from)) inRelative++;
    else if (at2 > from && isKind(line, at2, Kind.Subordinator) && word2 !== "so" && !(word2 === "after" || word2 === "before" || word2 === "since"))
      return false;
    else if (isFiniteVerb(line, at2) || isKind(line, at2, Kind.Modal) && line.tag[at2] !== Tag.NNP && line.tag[at2] !== Tag.NN) {
      if (inRelative === 0) return true;
      inRelative--;
      while (at2 + 1 < limit2 && (isFiniteVerb(line, at2 + 1) || isAdverb(line, at2 + 1) || line.tag[at2 + 1] === Tag.VB || line.tag[at2 + 1] === Tag.VBN || line.tag[at2 + 1] === Tag.VBG))
        at2++;
    } else if (maySubjunctive && line.tag[at2] === Tag.VB && line.word[at2 - 1] !== "to" && at2 > from) return true;
    else if (isQuotation(line, at2) && at2 === from) return false;
  }
  return false;
}
function joinsVerb(line, joint, limit2) {
  let at2 = joint + 1;
  while (at2 < limit2 && isAdverb(line, at2)) at2++;
  return at2 < limit2 && isFiniteVerb(line, at2);
}
function startsClause(line, from, limit2) {
  if (from >= limit2) return false;
  if (line.tag[from] === Tag.PRP || joinsVerb(line, from - 1, limit2)) return true;
  const end = baseEnd(line, from, limit2);
  return end > 0 && joinsVerb(line, end - 1, limit2) && !hasCommaBefore(line, from - 2);
}
function hasCommaBefore(line, comma) {
  for (let at2 = comma - 1; at2 >= 0 && comma - at2 < 8; at2--) if (isComma(line, at2)) return true;
  return false;
}

// pipeline/stages/attributions/is-infinitive.ts
var isInfinitive = (line, at2, limit2) => {
  let next = at2 + 1;
  while (next < limit2 && isAdverb(line, next) && next - at2 < 4) next++;
  return next < limit2 && (line.tag[next] === Tag.VB || line.tag[next] === Tag.VBP || beForms.has(line.word[next]));
};

// pipeline/stages/attributions/skip-times.ts
function skipTimes(line, from, limit2) {
  let at2 = from;
  for (let steps = 0; at2 < limit2 && steps < 6; steps++) {
    const word2 = line.word[at2];
    if ((word2 === "never" || word2 === "not") && line.word[at2 + 1] === "to") break;
    if (times.has(word2) || isAdverb(line, at2) && !subordinators.has(word2) && line.tag[at2] !== Tag.RBR) at2++;
    else if ((word2 === "this" || word2 === "last" || word2 === "late") && at2 + 1 < limit2 && times.has(line.word[at2 + 1]))
      at2 += 2;
    else if (word2 === "on" && at2 + 1 < limit2 && times.has(line.word[at2 + 1])) {
      at2 += 2;
      if (at2 < limit2 && line.tag[at2] === Tag.CD) at2++;
    } else break;
  }
  return at2;
}

// pipeline/stages/attributions/read-noun-complement.ts
var bareSubjunctive = /* @__PURE__ */ new Set([
  "suggest",
  "propose",
  "recommend",
  "ask",
  "request",
  "demand",
  "urge",
  "insist",
  "hope",
  "wish",
  "advise"
]);
var questions = /* @__PURE__ */ new Set(["how", "what", "why", "whether", "if", "when", "where", "who", "which"]);
function nominal(line, at2, limit2, lemma) {
  const short = phraseEnd(line, at2, { limit: limit2, mayCoordinate: false });
  const hearer = { from: at2, to: appositiveEnd(line, short, limit2) };
  const next = skipTimes(line, hearer.to, limit2);
  const found = (code, from = next) => ({ code, from, hearer });
  if (next >= limit2 || isStop(line, next)) return { code: "NP", from: at2, hearer };
  if (isQuotation(line, next)) return found("NPQ");
  if ((isComma(line, next) || line.word[next] === ":") && next + 1 < limit2 && isQuotation(line, next + 1))
    return found("NPQ", next + 1);
  const word2 = line.word[next];
  if (subjectPronouns.has(word2) && next === hearer.to && word2 !== "who" && hasFiniteVerb(line, next, limit2, false))
    return found("NPCL");
  if (tellers.has(lemma) && next === hearer.to) {
    if (word2 === "that") return found("NPTHAT");
    if (opensNoun(line, next) && hasFiniteVerb(line, next, limit2, false)) return found("NPCL");
  }
  if (lemma === "ask" && questions.has(word2)) return found("NPWH");
  if (lemma === "ask" && word2 === "about") return found("NPP:about");
  const asked = askers.has(lemma) ? infinitiveBehind(line, at2, limit2) : -1;
  if (asked > next) return { code: "NPTO", from: asked, hearer: { from: at2, to: asked } };
  if (hasFiniteVerb(line, at2, limit2, bareSubjunctive.has(lemma))) return { code: "CL", from: at2, hearer: null };
  if (word2 === "that") return found("NPTHAT");
  if (whWords.has(word2) && word2 !== "who" && word2 !== "which" && word2 !== "whom") return found("NPWH");
  if (line.tag[next] === Tag.VB && lemma === "bid") return found("NPVB");
  if (word2 === "to" && isInfinitive(line, next, limit2)) return found("NPTO");
  const isAs = word2 === "as" && !hasFiniteVerb(line, next + 1, limit2, false);
  if (isAs || isPreposition(line, next) && !subordinators.has(word2)) {
    const behind = phraseEnd(line, next + 1, { limit: limit2 });
    if (behind > 0 && behind < limit2 && line.word[behind] === "that") return { code: "NPTHAT", from: behind, hearer };
    return found(`NPP:${word2}`);
  }
  if (hasFiniteVerb(line, next, limit2, false) && (line.tag[next] === Tag.PRP || isDeterminer(line, next)))
    return found("NPCL");
  return { code: "NP", from: at2, hearer };
}
var tellers = /* @__PURE__ */ new Set([
  "tell",
  "assure",
  "remind",
  "inform",
  "notify",
  "convince",
  "persuade",
  "warn"
]);
var opensNoun = (line, at2) => isDeterminer(line, at2) || isNoun(line, at2) || line.tag[at2] === Tag.PRPS || line.tag[at2] === Tag.CD;
var askers = /* @__PURE__ */ new Set([
  "ask",
  "urge",
  "call on",
  "call upon",
  "press",
  "implore",
  "invite",
  "encourage",
  "order",
  "beg"
]);
var longLinks = /* @__PURE__ */ new Set(["of", "for", "in", "at", "from", "on", "with"]);
function infinitiveBehind(line, at2, limit2) {
  const end = phraseEnd(line, at2, { limit: limit2, links: longLinks, mayCoordinate: true });
  return end > 0 && line.word[end] === "to" && isInfinitive(line, end, limit2) ? end : -1;
}
function appositiveEnd(line, end, limit2) {
  if (!(end + 1 < limit2) || !isComma(line, end)) return end;
  const name = baseEnd(line, end + 1, limit2);
  return name > 0 && line.tag[end + 1] === Tag.NNP && name < limit2 && isComma(line, name) ? name : end;
}

// pipeline/stages/attributions/complement.ts
function readComplement(line, from, limit2, lemma) {
  const at2 = skipTimes(line, from, limit2);
  const plain3 = plainComplement(line, at2, limit2, lemma);
  if (plain3) return plain3;
  if (adjunctOpeners.has(line.word[at2]) && hasLaterVerb(line, at2, limit2)) return { code: "CL", from: at2, hearer: null };
  if (isPreposition(line, at2) && line.tag[at2] !== Tag.TO || line.word[at2] === "to")
    return prepositional(line, at2, limit2);
  const end = baseEnd(line, at2, limit2);
  if (end < 0 && hasFiniteVerb(line, at2, limit2, false)) return { code: "CL", from: at2, hearer: null };
  if (end < 0)
    return {
      code: isComparison(line, at2) || isBehindTo(line, at2) || isLastAdjective(line, at2, limit2) ? "NP" : "O",
      from: at2,
      hearer: null
    };
  return nominal(line, at2, limit2, lemma);
}
var isComparison = (line, at2) => line.tag[at2] === Tag.RBR || line.tag[at2] === Tag.JJR || line.word[at2] === "more";
var isLastAdjective = (line, at2, limit2) => isAdjective(line, at2) && (at2 + 1 >= limit2 || isStop(line, at2 + 1) || line.word[at2].includes("-") && isPreposition(line, at2 + 1));
var isBehindTo = (line, at2) => line.word[at2 - 1] === "to" && line.tag[at2] === Tag.VB;
function plainComplement(line, at2, limit2, lemma) {
  const found = (code, from = at2) => ({ code, from, hearer: null });
  if (at2 >= limit2 || isStop(line, at2) || line.word[at2] === ")" || isDash(line, at2)) return found("END");
  if (isQuotation(line, at2)) return found(isClosedOff(line, at2 + 1, limit2) ? "Q" : "QM");
  if (isComma(line, at2)) {
    if (at2 + 1 < limit2 && isQuotation(line, at2 + 1)) return found("Q", at2 + 1);
    const aside2 = isPreposition(line, at2 + 1) ? phraseEnd(line, at2 + 2, { limit: limit2 }) : -1;
    if (aside2 > 0 && aside2 + 1 < limit2 && isComma(line, aside2) && isInfinitive(line, aside2 + 1, limit2))
      return line.word[aside2 + 1] === "to" ? found("TO", aside2 + 1) : found("END");
    const that = farThat(line, at2 + 1, limit2);
    return that > 0 && isComma(line, that - 1) ? found("THAT", that) : found("END");
  }
  if (line.word[at2] === ":") {
    return at2 + 1 < limit2 && isQuotation(line, at2 + 1) ? found("Q", at2 + 1) : found("COLON", at2 + 1);
  }
  const word2 = line.word[at2];
  if (word2 === "that" && !isPronounThat(line, at2, limit2)) return found("THAT");
  if (whWords.has(word2) && !(word2 === "when" && lemma !== "know")) return found("WH");
  const to = word2 === "never" || word2 === "not" ? at2 + 1 : at2;
  if (line.word[to] === "to" && isInfinitive(line, to, limit2)) return found("TO");
  if (line.tag[at2] === Tag.VBG) return found("ING");
  if (word2 === "and" || word2 === "or" || word2 === "but") return found("END");
  return void 0;
}
function isPronounThat(line, at2, limit2) {
  const next = at2 + 1;
  if (line.word[next] === "about" && line.tag[next + 1] !== Tag.CD) return true;
  return next >= limit2 || isStop(line, next) || isComma(line, next) && !(next + 1 < limit2);
}
function isClosedOff(line, at2, limit2) {
  return at2 >= limit2 || isStop(line, at2) || isComma(line, at2) || isQuotation(line, at2) || isDash(line, at2) || line.word[at2] === "and" || line.word[at2] === "but" || line.word[at2] === "as" || line.word[at2] === "in" || line.word[at2] === "(";
}
var ownPrepositions = /* @__PURE__ */ new Set(["for", "of", "about", "over", "with"]);
function prepositional(line, at2, limit2) {
  const tellsOfNoun = (link3) => isNoun(line, at2 - 1) && ownPrepositions.has(line.word[link3]);
  let link2 = at2;
  const end = phraseEnd(line, at2 + 1, { limit: limit2 });
  if (end > 0 && end < limit2) {
    let next = skipTimes(line, end, limit2);
    if (next < limit2 && isPreposition(line, next) && line.word[next] !== "that" && !subordinators.has(line.word[next])) {
      const second = phraseEnd(line, next + 1, { limit: limit2 });
      link2 = next;
      if (second > 0) next = skipTimes(line, second, limit2);
    }
    if (next < limit2 && line.word[next] === "that" && line.tag[next] !== Tag.WDT && !tellsOfNoun(link2))
      return { code: "THAT", from: next, hearer: null };
    if (next < limit2 && line.word[at2] === "in" && isDeterminer(line, next))
      return { code: "NP", from: next, hearer: null };
    if (next < limit2 && isQuotation(line, next)) return { code: `P:${line.word[at2]}`, from: at2, hearer: null };
    if (next + 1 < limit2 && (isComma(line, next) || line.word[next] === ":") && isQuotation(line, next + 1)) {
      return { code: "Q", from: next + 1, hearer: null };
    }
    if (next < limit2 && line.word[next] === ":") return { code: "COLON", from: next + 1, hearer: null };
  }
  const that = line.word[at2] === "to" || tellsOfNoun(link2) ? -1 : farThat(line, at2, limit2);
  if (that > 0 && isComma(line, that - 1)) return { code: "THAT", from: that, hearer: null };
  return { code: `P:${line.word[at2]}`, from: at2, hearer: null };
}

// pipeline/stages/attributions/beside-quotation.ts
function isBesideQuotation(line, at2) {
  if (line.tag[at2] !== Tag.VBD && line.tag[at2] !== Tag.VBZ || isAuxiliary(line.word[at2])) return false;
  const behind = line.word[at2 + 1] === ":" && at2 + 2 < line.size && isLongQuotation(line, at2 + 2);
  if (behind) return true;
  for (let before2 = at2 - 1; before2 >= 0 && at2 - before2 < 7; before2--)
    if (isQuotation(line, before2)) return isLongQuotation(line, before2) && isSetOff(line, before2);
  return false;
}
var isAuxiliary = (word2) => beForms.has(word2) || haveForms.has(word2) || doForms.has(word2);
var setOffMarks = /* @__PURE__ */ new Set([",", ".", "?", "!", "\u2014", "\u2026", "\u2013"]);
function isSetOff(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  return line.word[at2 + 1] === "," || setOffMarks.has(lexicon2.form(form[line.to[at2] - 2]));
}
var isLongQuotation = (line, at2) => isQuotation(line, at2) && line.to[at2] - line.from[at2] > 5;

// pipeline/stages/attributions/noun-cues.ts
function carriedNoun(line, group, carrier, cues) {
  let end = baseEnd(line, group.to, Math.min(line.size, group.to + 8));
  if (end < 0) return void 0;
  const entry = cues.nouns.get(nounLemma(line, end - 1));
  if (!entry || group.isPassive || !carries(line, carrier, entry, group, end)) return void 0;
  for (let steps = 0; steps < 2 && line.word[end] === "and" && end + 1 < line.size; steps++) {
    const next = baseEnd(line, end + 1, Math.min(line.size, end + 6));
    if (next < 0 || !cues.nouns.has(nounLemma(line, next - 1))) break;
    end = next;
  }
  const to = entry.class === "greeting" || line.word[end] === "from" ? group.to : end;
  return { entry, group, cue: { from: group.from, to }, prefix: "lv:" };
}
function carries(line, carrier, noun, { to: from, isNegated }, to) {
  if (carrier.class !== "carrier") {
    for (let at2 = from; at2 < to; at2++) if (line.tag[at2] === Tag.POS) return false;
  }
  if (carrier.class === "carrier.hide") return noun.act === "criticise" && isNegated;
  if (carrier.class === "carrier.pay") return noun.act === "praise";
  if (carrier.class === "carrier.share") return noun.act === "criticise" || noun.act === "wish";
  return carrier.class !== "carrier.own" || noun.act === "thank" || noun.act === "congratulate";
}
function heldNoun(line, at2, cues) {
  const entry = cues.nouns.get(nounLemma(line, at2));
  if (!entry || at2 + 1 < line.size && isNoun(line, at2 + 1)) return void 0;
  const from = baseStart(line, at2);
  let holder = from;
  while (holder < at2 && line.tag[holder] !== Tag.PRPS && line.tag[holder] !== Tag.POS) holder++;
  if (holder === at2) return void 0;
  const start = line.tag[holder] === Tag.PRPS ? holder : from;
  const group = {
    from: start,
    head: at2,
    to: at2 + 1,
    lemma: entry.lemma,
    form: "finite",
    isPassive: false,
    isPast: false,
    isPerfect: false,
    isNegated: false,
    isConditional: false,
    hasModal: false
  };
  return { entry, group, cue: { from: start, to: at2 + 1 }, prefix: "poss:" };
}

// pipeline/stages/attributions/verb-group.ts
var longest = 8;
function readVerbGroup(line, head) {
  let from = head;
  let has2 = false;
  let be2 = false;
  let does = false;
  let to = false;
  let past4 = line.tag[head] === Tag.VBD;
  let negated = false;
  let conditional = false;
  let modal = false;
  for (let at2 = head - 1; at2 >= 0 && head - at2 <= longest; at2--) {
    const word2 = line.word[at2];
    const kind = line.kind[at2];
    if ((kind & (Kind.Have | Kind.Negation)) === Kind.Have) {
      has2 = true;
      if (word2 === "had") past4 = true;
    } else if ((kind & Kind.Be) !== 0 && line.tag[at2] !== Tag.POS) {
      be2 = true;
      if (word2 === "was" || word2 === "were") past4 = true;
    } else if ((kind & Kind.Do) !== 0) {
      does = true;
      if (word2 === "did") past4 = true;
    } else if ((kind & Kind.Modal) !== 0 && line.tag[at2] !== Tag.NNP) {
      modal = true;
      if (word2 === "would" || word2 === "could" || word2 === "might") conditional = true;
    } else if (word2 === "to" && at2 === from - 1) {
      to = true;
      from = at2;
      break;
    } else if ((kind & Kind.Negation) !== 0) negated = true;
    else if (isInserted(line, at2)) at2 -= 2;
    else if (!isAdverb(line, at2) && !(floating.has(word2) && at2 > 0 && isKind(line, at2 - 1, auxiliary))) break;
    from = at2;
  }
  const form = formOf(line, head, { has: has2, be: be2, does, to, modal, from });
  return {
    from,
    head,
    to: head + 1,
    lemma: verbLemma(line, head),
    form,
    isPassive: be2 && (line.tag[head] === Tag.VBN || line.tag[head] === Tag.VBD),
    isPast: past4 || form === "finite" && !has2 && !be2 && !does && !modal && line.tag[head] === Tag.VBN,
    isPerfect: has2,
    isNegated: negated,
    isConditional: conditional,
    hasModal: modal
  };
}
var floating = /* @__PURE__ */ new Set(["both", "all", "each", "since", "themselves"]);
var auxiliary = Kind.Have | Kind.Be | Kind.Modal;
var isInserted = (line, at2) => isComma(line, at2) && at2 >= 3 && isAdverb(line, at2 - 1) && isComma(line, at2 - 2) && isKind(line, at2 - 3, Kind.Have | Kind.Be | Kind.Modal);
function formOf(line, head, { has: has2, be: be2, does, to, modal, from }) {
  if (to) return "infinitive";
  if (has2 || be2 || does || modal) return "finite";
  switch (line.tag[head]) {
    case Tag.VBG:
      return "participle";
    case Tag.VBN:
      return mayBePast(line, head, from) ? "finite" : "reduced";
    case Tag.VB:
      return isPresent(line, from) ? "finite" : "base";
    default:
      return "finite";
  }
}
function isPresent(line, from) {
  const before2 = line.tag[from - 1];
  if (before2 !== Tag.NNS && before2 !== Tag.NNP && before2 !== Tag.NNPS && before2 !== Tag.VBN && before2 !== Tag.CD)
    return false;
  for (let at2 = from - 2; at2 >= 0 && from - at2 <= longest; at2--) {
    if (makers.has(line.word[at2]) || isKind(line, at2, Kind.Modal | Kind.Do)) return false;
  }
  return true;
}
var makers = /* @__PURE__ */ new Set([
  "let",
  "lets",
  "make",
  "makes",
  "made",
  "help",
  "helps",
  "helped",
  "see",
  "saw",
  "hear",
  "heard",
  "to",
  "that"
]);
function mayBePast(line, head, from) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  if (!(lexicon2.tags(form[line.from[head]]) & 1 << Tag.VBD)) return false;
  const before2 = line.word[from - 1];
  if (before2 !== void 0 && subjectPronouns.has(before2)) return true;
  if (line.word[head] === "said" && from > 0 && (isNoun(line, from - 1) || isComma(line, from - 1))) return true;
  return from > 0 && (isNoun(line, from - 1) || isComma(line, from - 1)) && line.word[head + 1] === "that";
}

// pipeline/stages/attributions/opener.ts
function withOpener(line, group, cues) {
  if (group.form !== "infinitive") return group;
  const to = group.from;
  for (let at2 = to - 1; at2 >= 0 && to - at2 <= 5; at2--) {
    if (!isVerb(line, at2) && !isFiniteVerb(line, at2)) continue;
    const entry = cues.openers.get(verbLemma(line, at2))?.find((candidate) => leadsTo(line, candidate, at2, to));
    if (!entry) continue;
    const lead2 = readVerbGroup(line, at2);
    const isRaised = entry.class === "raising";
    if (isRaised && !(lead2.isPassive && group.isPerfect)) continue;
    const hasModal = lead2.hasModal && entry.words[0] !== "would";
    return {
      ...lead2,
      head: group.head,
      to: group.to,
      lemma: group.lemma,
      form: entry.words[0] === "would" ? "finite" : lead2.form,
      isPassive: isRaised ? false : lead2.isPassive,
      hasModal
    };
  }
  return group;
}
function leadsTo(line, entry, head, to) {
  let at2 = head + 1;
  for (const word2 of entry.words.slice(1)) {
    while (at2 < to && line.word[at2] !== word2 && isAdverb(line, at2) && !isNoun(line, at2)) at2++;
    if (line.word[at2] !== word2) return false;
    at2++;
  }
  return at2 === to;
}

// pipeline/stages/attributions/find-cues.ts
var anyCue = Kind.VerbCue | Kind.NounCue | Kind.AdjectiveCue;
function findCues(line, cues, everyVerb = false) {
  const hits = [];
  const isAnyVerb = everyVerb || (line.kinds & Kind.Quotation) !== 0;
  for (let at2 = 0; at2 < line.size; at2++) {
    if (!isKind(line, at2, anyCue) && !(isAnyVerb && isVerb(line, at2))) continue;
    const last2 = hits[hits.length - 1];
    if (last2 && at2 < last2.cue.to && at2 > last2.group.head) continue;
    const hit = isVerb(line, at2) ? verbHit(line, at2, cues, everyVerb) : isAdjective(line, at2) ? adjectiveHit(line, at2, cues) : void 0;
    if (hit) hits.push(hit);
    else if (isKind(line, at2, Kind.NounCue) && isNoun(line, at2) && (hits[hits.length - 1]?.cue.to ?? 0) <= at2) {
      const held = heldNoun(line, at2, cues);
      if (held) hits.push(held);
    }
  }
  return hits;
}
function verbHit(line, at2, cues, everyVerb) {
  const lemma = verbLemma(line, at2);
  const entries = cues.verbs.get(lemma) ?? (everyVerb ? [countedVerb(lemma)] : isBesideQuotation(line, at2) ? [verbOfSound(lemma)] : void 0);
  const carrier = cues.carriers.get(lemma);
  if (!entries && !carrier) return line.tag[at2] === Tag.VBN ? adjectiveHit(line, at2, cues) : void 0;
  const group = withOpener(line, readVerbGroup(line, at2), cues);
  const light = carrier ? carriedNoun(line, group, carrier, cues) : void 0;
  const entry = entries?.find((candidate) => fixedEnd(line, candidate, at2 + 1) > 0) ?? (entries && isBesideQuotation(line, at2) ? verbOfSound(lemma) : void 0);
  if (entry && leadsOn(line, entry, at2, cues)) return void 0;
  if (light && (!entry || entry.words.length === 1)) return light;
  if (!entry || entry.class === "none") return void 0;
  const end = fixedEnd(line, entry, at2 + 1);
  if (group.isPassive && line.tag[at2] === Tag.VBN) {
    const adjective = adjectiveHit(line, at2, cues);
    if (adjective) return adjective;
  }
  return { entry, group, cue: { from: group.from, to: end }, prefix: group.isPassive ? "pas:" : "" };
}
function fixedEnd(line, entry, from) {
  let at2 = from;
  for (let index = 1; index < entry.words.length; index++) {
    const word2 = entry.words[index];
    let steps = 0;
    while (at2 < line.size && line.word[at2] !== word2 && steps < 3 && (isDeterminer(line, at2) || isAdjective(line, at2) || isAdverb(line, at2))) {
      at2++;
      steps++;
    }
    if (at2 >= line.size || line.word[at2] !== word2 && nounLemma(line, at2) !== word2) return 0;
    at2++;
  }
  return at2;
}
function leadsOn(line, entry, at2, cues) {
  const isLike = entry.lemma === "like" && line.word[at2 - 1] === "would";
  const isWish = entry.class === "want" || entry.class === "wish" || isLike;
  if (entry.class !== "say" && !isWish) return false;
  const opener2 = cues.openers.get(verbLemma(line, at2))?.find((candidate) => fixedEnd(line, candidate, at2 + 1) > 0);
  const to = isLike ? at2 + 1 : opener2 ? fixedEnd(line, opener2, at2 + 1) : 0;
  if (to === 0 || line.word[to] !== "to") return false;
  let verb = to + 1;
  while (verb < line.size && verb - to < 4 && isAdverb(line, verb)) verb++;
  const spoken = verb < line.size && isVerb(line, verb) ? cues.verbs.get(verbLemma(line, verb)) : void 0;
  return spoken !== void 0 && (!isWish || doneBySaying.has(spoken[spoken.length - 1].class));
}
var doneBySaying = /* @__PURE__ */ new Set([
  "thank",
  "congratulate",
  "emphasis",
  "invite",
  "affirm",
  "warn",
  "say",
  "tell",
  "propose"
]);
function adjectiveHit(line, at2, cues) {
  const entry = cues.adjectives.get(line.word[at2]);
  if (!entry) return void 0;
  const group = readVerbGroup(line, at2);
  if (line.tag[at2] !== Tag.JJ && !group.isPassive && group.from < at2) return void 0;
  const opens2 = at2 === 0 || /^["“‘']+$/.test(line.word[at2 - 1]);
  if (!opens2 && (group.from === at2 || group.form !== "finite")) return void 0;
  return { entry, group, cue: { from: group.from, to: at2 + 1 }, prefix: "psy:" };
}

// pipeline/stages/attributions/main-clauses.ts
var most = 4;
function mainClauses(line, from, to) {
  const clauses = [];
  let start = from;
  let isSubordinate = false;
  let hasVerb = false;
  for (let at2 = from + 1; at2 < to && clauses.length < most; at2++) {
    const word2 = line.word[at2];
    if (isFiniteVerb(line, at2 - 1)) hasVerb = true;
    if (opensSubordinate(word2)) isSubordinate = true;
    const isJoint2 = coordinators.has(word2) && word2 !== "or" || word2 === ";";
    if (!isJoint2 || !hasVerb || isSubordinate && word2 !== ";" && !isComma(line, at2 - 1)) continue;
    const next = word2 === ";" && coordinators.has(line.word[at2 + 1] ?? "") ? at2 + 2 : at2 + 1;
    if (!opensClause(line, next, to)) continue;
    clauses.push({ from: start, to: at2 });
    start = next;
    isSubordinate = false;
    hasVerb = false;
  }
  clauses.push({ from: start, to });
  return clauses;
}
var opensSubordinate = (word2) => relativePronouns.has(word2) || subordinators.has(word2) || word2 === "that" || word2 === "what" || word2 === "how";
function opensClause(line, from, to) {
  for (let at2 = from; at2 < to && at2 - from < 8; at2++) {
    if (isFiniteVerb(line, at2)) return true;
    const isPart = isNoun(line, at2) || isDeterminer(line, at2) || isAdjective(line, at2) || isAdverb(line, at2) || line.tag[at2] === Tag.PRP || line.tag[at2] === Tag.CD || joining.has(line.word[at2]);
    if (!isPart) return false;
  }
  return false;
}
var joining = /* @__PURE__ */ new Set(["and", "nor", "neither", "both", "of"]);

// pipeline/stages/attributions/decide-act.ts
var lent = /* @__PURE__ */ new Set([
  "thank",
  "congratulate",
  "wish",
  "assess",
  "propose",
  "request",
  "invite",
  "commit",
  "praise",
  "criticise",
  "reject",
  "warn"
]);
function actOfSentence(line, from, to, context) {
  const hits = findCues(line, context.cues);
  let weak;
  for (const clause of mainClauses(line, from, to)) {
    const found = actOfClause(line, clause, hits, context);
    if (found?.isPlain) return found;
    weak ??= found;
  }
  return weak;
}
function actOfClause(line, { from, to }, hits, context) {
  const { isQuoted } = context;
  const main = mainVerb(line, from, to);
  if (main < 0) return void 0;
  if (isDenial(line, main)) return { act: "reject", isPlain: true };
  const own = hits.filter((hit2) => hit2.cue.from >= from && hit2.cue.to <= to);
  const hit = own.find((candidate) => candidate.group.from <= main && main < candidate.cue.to) ?? adjectiveInFront(own, from);
  const ours = own.find(
    (candidate) => candidate !== hit && firstPersons.has(line.word[candidate.group.from - 1] ?? "") && lentBy(line, candidate, context)
  );
  const act = (hit && lentBy(line, hit, context)) ?? (ours && lentBy(line, ours, context));
  const isPledge = (hit?.entry.class === "favour" || hit?.entry.class === "support") && isBoundByWill(line, main, from, context);
  if (act) return { act: isPledge ? "commit" : act, isPlain: true };
  if (duties.has(line.word[main]) && line.tag[main] === Tag.MD && main > from) return { act: "propose", isPlain: true };
  if (isQuoted && isImperative(line, from)) return { act: "request", isPlain: true };
  return isBoundByWill(line, main, from, context) ? { act: "commit", isPlain: false } : void 0;
}
var duties = /* @__PURE__ */ new Set(["should", "must", "ought"]);
function isImperative(line, from) {
  const word2 = line.word[from];
  if (word2 === "please") return true;
  const behind = line.word[from + 1];
  return word2 === "do" && (behind === "not" || behind === "n't") || word2 === "never" && line.tag[from + 1] === Tag.VB;
}
var lentBy = (line, { group, prefix, entry, cue }, { isQuoted, parties }) => {
  if (isQuoted && (group.isPast || line.word[group.from] === "has")) return void 0;
  const mayLend = (group.form === "finite" || group.form === "base") && prefix !== "pas:" && prefix !== "poss:" && !group.isNegated;
  if (!mayLend || !entry.act || !lent.has(entry.act) || isOthers(line, group.from, isQuoted)) return void 0;
  const isStance = entry.act === "wish" || entry.act === "assess";
  if (isStance && isManyOthers(line, group.from - 1, parties)) return void 0;
  const { code } = readComplement(line, cue.to, line.size, entry.lemma);
  const frames = Object.keys(entry.frames).filter((frame) => entry.frames[frame] > 0);
  const takesPhrase = frames.some((frame) => frame.startsWith("NP") || frame === "TO");
  if (code === "NP" && !takesPhrase && frames.length > 0) return void 0;
  const isBelief = entry.act === "assess" && entry.sort === "verb";
  if (isBelief && concrete.has(entry.lemma) && !clausal.has(code)) return void 0;
  if (isBelief && !(code in entry.frames) && (code === "CL" || code === "END" || code === "O")) return void 0;
  const isIdle2 = frames.length === 1 && frames[0] === "NPTO" && code !== "NPTO";
  if (isIdle2) return void 0;
  return isWished(entry, group) ? "wish" : entry.act;
};
var isWished = ({ lemma }, { isConditional }) => isConditional && likes.has(lemma);
var likes = /* @__PURE__ */ new Set(["like", "love", "prefer"]);
var clausal = /* @__PURE__ */ new Set(["THAT", "CL", "WH", "NPTO"]);
var concrete = /* @__PURE__ */ new Set([
  "find",
  "gather",
  "see",
  "hold",
  "learn",
  "figure",
  "understand",
  "maintain"
]);
function isOthers(line, at2, isQuoted) {
  const subject = line.word[at2 - 1] ?? "";
  return nobody.has(subject) || isQuoted && subjectPronouns.has(subject) && !firstPersons.has(subject);
}
var isManyOthers = (line, at2, parties) => at2 >= 0 && line.tag[at2] === Tag.NNS && !parties.has(line.word[at2]);
var nobody = /* @__PURE__ */ new Set([
  "nobody",
  "none",
  "everybody",
  "everyone",
  "somebody",
  "someone",
  "anyone"
]);
var adjectiveInFront = (hits, from) => hits.find((hit) => hit.cue.from === from && hit.entry.sort === "adjective");
var isDenial = (line, main) => line.word[main - 1] === "it" && beForms.has(line.word[main]) && line.word[main + 1] === "not";
var isFeeling = (line, at2) => isAdjective(line, at2) && !isNoun(line, at2 + 1);
function mainVerb(line, from, to) {
  for (let at2 = from; at2 < to && at2 - from < 30; at2++) {
    if (isFiniteVerb(line, at2) || at2 === from && (isVerb(line, at2) || isFeeling(line, at2))) return at2;
  }
  return -1;
}

// pipeline/stages/attributions/finding.ts
function actOfDraft({ entry, use, group }) {
  if (group && isWished(entry, group)) return "wish";
  const complement = use.replace(/^[a-z^,:]*:/, "");
  const own = entry.acts[complement] ?? (complement.startsWith("NP") ? entry.acts.NP : void 0) ?? entry.act;
  return own === "reject" && group?.isNegated ? null : own;
}
var closing = /* @__PURE__ */ new Set([".", "!", "?", ",", ";", "./.", "-", "\u2013", "\u2014", "--"]);
var opening = /* @__PURE__ */ new Set([",", ":", ";"]);
function toFinding(draft, known3) {
  const { line, cue, mention, hearer, entry } = draft;
  const content = draft.content.map((range) => trim(line, range)).filter((range) => range.to > range.from);
  const finding = {
    draft,
    frame: draft.frame,
    act: actOfDraft(draft),
    lemma: entry.lemma,
    mention: mention && tokensOf(line, mention),
    basis: draft.basis,
    cue: tokensOf(line, cue),
    content: content.map((range) => tokensOf(line, range)),
    hearer: hearer && tokensOf(line, hearer),
    probability: draft.probability,
    isDirect: false,
    outer: draft.outer ? known3.get(draft.outer) ?? null : null,
    isOpen: draft.use.endsWith("COLON")
  };
  known3.set(draft, finding);
  return finding;
}
function trim(line, { from, to }) {
  let first = from;
  let last2 = to;
  while (last2 > first && closing.has(line.word[last2 - 1])) last2--;
  while (first < last2 && opening.has(line.word[first])) first++;
  while (last2 > first && (line.word[last2 - 1] === "and" || line.word[last2 - 1] === "but")) last2--;
  while (last2 > first && closing.has(line.word[last2 - 1])) last2--;
  return { from: first, to: last2 };
}

// pipeline/stages/attributions/act-of-content.ts
var sentenceStops = /* @__PURE__ */ new Set([".", "!", "?"]);
var assuring = /* @__PURE__ */ new Set(["assure", "reassure"]);
var noQuotations = new Int32Array(0);
var lead = /* @__PURE__ */ new Set(["that", '"', "'", "\u201C", "\u201D", "\u2018", "''", "``", "and", "but", "so", ",", "first"]);
function actOfContent(segments, { content, isDirect, draft }, knowledge, { isName, isParty, starts, kindOf: kindOf3 }) {
  if (draft?.entry.class === "describe") return verdictOf(segments, content, knowledge);
  const { cues, parties, praising, blaming } = knowledge;
  const plain3 = /* @__PURE__ */ new Set();
  const weak = /* @__PURE__ */ new Set();
  const { lexicon: lexicon2, form } = segments.tokens;
  const opening2 = content[0]?.from;
  let isThanked = false;
  for (const range of content) {
    let start = range.from;
    const isQuoted = isDirect || (starts[range.from] ?? -1) >= 0;
    const isAssurance = draft !== null && assuring.has(draft.entry.lemma);
    const context = { cues, parties, praising, blaming, isParty, isQuoted, isAssurance };
    for (let token = range.from; token < range.to && token - range.from < 400; token++) {
      if (token < range.to - 1 && !sentenceStops.has(lexicon2.form(form[token]))) continue;
      const line = readLine(segments, { from: start, to: token + 1 }, { starts: noQuotations, isName, kindOf: kindOf3 });
      let first = 0;
      while (first < line.size && (lead.has(line.word[first]) || isAdverb(line, first))) first++;
      const found = first < line.size ? actOfSentence(line, first, line.size, context) : void 0;
      if (isDirect && found?.act === "thank" && start === opening2 && token - start < 7) isThanked = true;
      else if (found) (found.isPlain ? plain3 : weak).add(found.act);
      start = token + 1;
    }
  }
  if (isThanked) for (const act of ["thank", ...weak]) plain3.add(act);
  const acts = plain3.size > 0 ? plain3 : weak;
  return acts.size === 1 ? [...acts][0] : void 0;
}
function verdictOf({ tokens: { lexicon: lexicon2, form } }, content, { praising, blaming }) {
  let praise = false;
  let blame = false;
  for (const { from, to } of content) {
    for (let token = from; token < to && token - from < 60; token++) {
      const word2 = lexicon2.form(lexicon2.folded(form[token]));
      if (praising.has(word2)) praise = true;
      if (blaming.has(word2)) blame = true;
    }
  }
  return praise === blame ? void 0 : praise ? "praise" : "criticise";
}

// pipeline/text/count-before.ts
function countBefore(count2, placeOf3, limit2) {
  let low = 0;
  let high = count2;
  while (low < high) {
    const middle = low + high >> 1;
    if (placeOf3(middle) < limit2) low = middle + 1;
    else high = middle;
  }
  return low;
}

// pipeline/stages/attributions/decide-kind.ts
function decideKind(segments, content, holder) {
  const { quotations } = segments;
  let covered = true;
  let any = false;
  for (const range of content) {
    let at2 = range.from;
    for (let index = countBefore(quotations.length, (at3) => quotations[at3].from, range.from); index < quotations.length && quotations[index].from < range.to; index++) {
      const quotation2 = quotations[index];
      if (quotation2.parent !== holder || quotation2.to - quotation2.from < 2) continue;
      any = true;
      if (quotation2.from > at2) covered = false;
      at2 = Math.max(at2, quotation2.to);
    }
    if (at2 < range.to) covered = false;
  }
  return any ? covered ? "direct" : "mixed" : "indirect";
}

// pipeline/stages/attributions/signs.ts
var things = /* @__PURE__ */ new Set(["this", "that", "which", "these", "what"]);
function subjectSign({ mention, line }) {
  if (!mention) return "subject:none";
  const last2 = mention.to - 1;
  const word2 = line.word[last2];
  if (mention.to - mention.from === 1) {
    if (word2 === "it") return "subject:it";
    if (things.has(word2)) return "subject:thing";
    if (word2 === "you") return "subject:you";
    if (relativePronouns.has(word2)) return "subject:who";
    if (subjectPronouns.has(word2)) return "subject:pronoun";
  }
  switch (line.tag[last2]) {
    case Tag.NNP:
    case Tag.NNPS:
      return "subject:name";
    case Tag.NNS:
      return "subject:plural";
    default:
      return "subject:noun";
  }
}
function signsOf(draft) {
  const { line, group, mention, content } = draft;
  const signs = [subjectSign(draft)];
  if (group?.isNegated) signs.push("negated");
  if (group?.form === "finite" && !group.isPast && !group.hasModal) signs.push(group.isPerfect ? "perfect" : "present");
  const before2 = mention && mention.from > 0 && mention.from < draft.cue.from ? line.word[mention.from - 1] : "";
  if (subordinators.has(before2)) signs.push("subordinate");
  let length = 0;
  let isQuoting = false;
  for (const { from, to } of content) {
    length += to - from;
    for (let at2 = from; at2 < to && at2 - from < 60; at2++) if (isQuotation(line, at2)) isQuoting = true;
  }
  if (isQuoting) signs.push("quoting");
  if (content[0] && content[0].from < draft.cue.from) return signs;
  if (length < 4) signs.push("short");
  else if (length > 14) signs.push("long");
  return signs;
}
function weigh(probability2, signs, factors) {
  if (probability2 === 0) return 0;
  let odds = probability2 / (1 - probability2);
  for (const sign of signs) odds *= factors.get(sign) ?? 1;
  return odds / (1 + odds);
}
function highestFactor(factors) {
  const highest = /* @__PURE__ */ new Map();
  for (const [sign, factor] of factors) {
    const kind = sign.slice(0, sign.indexOf(":") + 1) || sign;
    highest.set(kind, Math.max(1, factor, highest.get(kind) ?? 1));
  }
  return [...highest.values()].reduce((product, factor) => product * factor, 1);
}
var weighed = (draft, { signs }) => ({
  ...draft,
  base: draft.probability,
  probability: weigh(draft.probability, signsOf(draft), signs)
});

// pipeline/stages/attributions/traits.ts
var probabilities = [0.5, 0.6, 0.7, 0.8, 0.86, 0.9, 0.93, 0.95, 0.97, 0.98];
var seenCounts = [1, 3, 10, 40];
var lengths = [2, 4, 8, 15, 25, 40];
function traitsOf(finding, { segments, counts }) {
  const { draft, frame, mention, basis, content, probability: probability2, outer } = finding;
  const traits = [
    `probability:${classOf(probability2, probabilities)}`,
    `frame:${frame}`,
    `mention:${mention ? classOf(mention.to - mention.from, lengths) : "none"}`,
    `basis:${basis}`,
    `content:${classOf(lengthOf(content), lengths)}`,
    `ends:${endOf2(content[content.length - 1], segments)}`
  ];
  if (content.length > 1) traits.push("parts");
  if (outer) traits.push("nested");
  if (draft) {
    traits.push(...signsOf(draft), `class:${draft.entry.class}`, `use:${draft.use.replace(/P:.*/, "P")}`);
    const { total } = counts.get(`${draft.entry.lemma}	${draft.use}`) ?? { total: 0 };
    traits.push(`seen:${classOf(total, seenCounts)}`);
  }
  return traits;
}
var classOf = (figure, bounds) => bounds.filter((bound) => figure >= bound).length;
var lengthOf = (content) => content.reduce((sum2, { from, to }) => sum2 + to - from, 0);
function endOf2({ to }, { tokens: { lexicon: lexicon2, form }, sentences, sentenceOf }) {
  const sentence = sentences[sentenceOf[to - 1]];
  if (!sentence || to >= sentence.to - 1) return "sentence";
  const next = lexicon2.form(form[to]);
  return next === "," ? "comma" : "open";
}

// pipeline/stages/attributions/order-attributions.ts
function toAttributions(segments, found, knowledge, marks4) {
  const ordered = found.filter((finding) => finding.content.length > 0).sort((a, b) => firstToken(a) - firstToken(b) || a.content[0].from - b.content[0].from);
  const reporting = new Set(ordered.flatMap((finding) => finding.outer && reportsOther(finding) ? [finding.outer] : []));
  const index = new Map(ordered.map((finding, at2) => [finding, at2]));
  return ordered.map((finding) => {
    const { draft, mention, basis, cue, lemma, content, hearer, probability: probability2, outer } = finding;
    const holder = outer && draft && draft.line !== outer.draft?.line ? segments.quotationOf[content[0].from] ?? -1 : -1;
    return {
      kind: finding.isDirect ? "direct" : decideKind(segments, content, holder),
      act: finding.act ?? (reporting.has(finding) ? void 0 : actOfContent(segments, finding, knowledge, marks4)) ?? "state",
      negated: draft?.group?.isNegated ?? false,
      conditional: draft?.group?.isConditional ?? false,
      mention,
      mentionBasis: basis,
      cue,
      lemma,
      content: joinNeighbours(segments, content),
      addressee: hearer,
      outer: (outer && index.get(outer)) ?? -1,
      rule: knowledge.frameRules.get(finding.frame) ?? `attribution.frame.${finding.frame}`,
      probability: Math.round(probability2 * 1e3) / 1e3,
      traits: traitsOf(finding, { segments, counts: knowledge.counts })
    };
  });
}
var reportsOther = ({ draft, outer }) => outer?.basis !== "label" && (draft?.line === outer?.draft?.line || !firstPersons.has(draft?.line.word[draft.mention?.from ?? -1] ?? ""));
function joinNeighbours({ blockOf }, content) {
  const joined = [];
  for (const range of [...content].sort((a, b) => a.from - b.from)) {
    const last2 = joined[joined.length - 1];
    if (last2 && last2.to >= range.from && blockOf[last2.from] === blockOf[range.from]) {
      joined[joined.length - 1] = { from: last2.from, to: Math.max(last2.to, range.to) };
    } else joined.push(range);
  }
  return joined;
}
var firstToken = ({ cue, content }) => Math.min(cue?.from ?? Number.MAX_SAFE_INTEGER, content[0].from);

// pipeline/stages/attributions/resolve-nesting.ts
function isNestable(inner, outer, knowledge, beside) {
  const { mention, entry, group, line } = inner;
  if (!entry.nests || Math.max(inner.base ?? 0, inner.probability) < knowledge.thresholds.nested || !mention)
    return false;
  if (group && (group.hasModal || group.form === "participle" || !group.isPast))
    return group?.form === "finite" && isPerfect(inner);
  const word2 = line.word[mention.from];
  if (mention.to - mention.from === 1) {
    if (firstPersons.has(word2)) return group?.isPast === true && outer.line !== line;
    if (singularPronouns.has(word2) && isNoPerson(outer, knowledge)) return true;
    if (singularPronouns.has(word2)) return beside.some((draft) => draft.outer === outer && namesSomebody(draft));
    if (word2 === "who" || word2 === "which" || word2 === "that") return false;
    if (word2 === "they" || word2 === "we") return !isPlural(outer);
  }
  return !sameWords(line, mention, outer);
}
function isNoPerson({ line, mention }, { impersonal: impersonal2 }) {
  if (!mention) return false;
  const head = phraseEnd(line, mention.from, { limit: mention.to, links: /* @__PURE__ */ new Set() });
  return head > 0 && (impersonal2.has(nounLemma(line, head - 1)) || impersonal2.has(line.word[head - 1]));
}
var namesSomebody = ({ line, mention }) => mention !== null && !singularPronouns.has(line.word[mention.from]);
var isPerfect = ({ line, group }) => group !== null && !group.hasModal && (line.word[group.from] === "has" || line.word[group.from] === "have") && group.from < group.head;
function isPlural({ line, mention }) {
  if (!mention) return false;
  for (let at2 = mention.from; at2 < mention.to; at2++) {
    const word2 = line.word[at2];
    if (word2 === "they" || word2 === "both" || word2 === "and" || word2 === "two" || word2 === "we" || word2 === "sides")
      return true;
  }
  return false;
}
function sameWords(line, mention, { mention: other, line: otherLine }) {
  return other !== null && line.word[mention.to - 1] === otherLine.word[other.to - 1];
}

// pipeline/stages/attributions/antecedent.ts
function antecedentOf(line, from, start) {
  let hasFinite = false;
  for (let at2 = from - 1; at2 > start && from - at2 < 20; at2--) {
    if (isQuotation(line, at2) || isComma(line, at2) || isStop(line, at2) || line.word[at2] === ":") return void 0;
    if (coordinators.has(line.word[at2])) return void 0;
    if (!isNoun(line, at2 - 1)) {
      if (isFiniteVerb(line, at2)) hasFinite = true;
      continue;
    }
    const isRelative = relativePronouns.has(line.word[at2]) || line.word[at2] === "that" && hasFinite;
    const isReduced2 = !hasFinite && opensReducedClause(line, at2);
    if (isRelative || isReduced2) {
      const phrase = phraseBefore(line, at2);
      return phrase && phrase.from >= start ? { from: phrase.from, to: at2 } : void 0;
    }
    if (isFiniteVerb(line, at2)) hasFinite = true;
  }
  return void 0;
}
var opensReducedClause = (line, at2) => line.tag[at2] === Tag.VBN || isAdjective(line, at2) && isPreposition(line, at2 + 1);

// pipeline/stages/attributions/ungoverned-phrase.ts
function ungoverned(line, end, start) {
  if (subjectPronouns.has(line.word[end - 1]) && end - 1 >= start) return { from: end - 1, to: end, isRelative: false };
  const phrase = phraseBefore(line, end);
  if (!phrase || phrase.from < start) {
    if (phrase)
      return { from: Math.max(start, ...phrase.cuts.filter((cut) => cut >= start), start), to: end, isRelative: false };
    return void 0;
  }
  if (line.word[phrase.from] === "there" || line.tag[phrase.from] === Tag.EX) return void 0;
  let from = phrase.from;
  const before2 = from - 1;
  const antecedent = antecedentOf(line, from, start);
  if (antecedent) return { ...antecedent, isRelative: false };
  if (before2 >= start && isGoverning(line, before2)) {
    const cut = phrase.cuts.find((candidate) => isSubjectLike(line, candidate)) ?? nameStart(line, phrase);
    from = cut;
  }
  if (from > start && isPreposition(line, from - 1) && line.word[from - 1] !== "that" && !subordinating.has(line.word[from - 1]) && phrase.cuts.length === 0 && from === phrase.from)
    return void 0;
  return { from, to: end, isRelative: false };
}
var subordinating = /* @__PURE__ */ new Set([
  "that",
  "because",
  "although",
  "though",
  "while",
  "since",
  "as",
  "if",
  "after",
  "before",
  "until",
  "unless",
  "whether",
  "so",
  "than",
  "like"
]);
var isGoverning = (line, at2) => isPreposition(line, at2) && !subordinating.has(line.word[at2]) || line.tag[at2] === Tag.VBG && !isComma(line, at2 - 1);
var isSubjectLike = (line, at2) => isDeterminer(line, at2) || isCapitalized(line, at2) || line.tag[at2] === Tag.PRP;
function nameStart(line, phrase) {
  for (let at2 = phrase.to - 1; at2 > phrase.from; at2--) {
    if (line.tag[at2] === Tag.PRP) return at2;
    if (isCapitalized(line, at2) && !isCapitalized(line, at2 - 1) && !isDeterminer(line, at2 - 1) && !isAdjective(line, at2 - 1) && line.tag[at2 - 1] !== Tag.POS) {
      return at2;
    }
  }
  return phrase.from;
}
var longestOpening = 16;
function clauseOpening(line, end, start) {
  let from = end;
  let hasNoun = false;
  while (from > start && end - from < longestOpening) {
    const at2 = from - 1;
    if (isComma(line, at2) || isStop(line, at2) || isDash(line, at2) || isQuotation(line, at2) || line.word[at2] === ":")
      break;
    if (line.word[at2] === "that" || subordinating.has(line.word[at2]) || coordinators.has(line.word[at2])) break;
    if (isFiniteVerb(line, at2)) return void 0;
    if (isNoun(line, at2) || line.tag[at2] === Tag.PRP || line.tag[at2] === Tag.CD || quantities2.has(line.word[at2]))
      hasNoun = true;
    from--;
  }
  while (from < end && isAdverb(line, from) && !quantities2.has(line.word[from])) from++;
  if (from >= end || !hasNoun || end - from >= longestOpening) return void 0;
  const opens2 = isDeterminer(line, from) || isNoun(line, from) || isAdjective(line, from) || line.tag[from] === Tag.CD;
  return opens2 || quantities2.has(line.word[from]) || isApproximate(line, from) ? { from, to: end, isRelative: false } : void 0;
}
var isApproximate = (line, at2) => line.word[at2] === "outside" ? line.tag[at2 + 1] === Tag.NNS : approximators.has(line.word[at2]) && (line.tag[at2 + 1] === Tag.CD || quantities2.has(line.word[at2 + 1] ?? "") || line.tag[at2 + 2] === Tag.CD || quantities2.has(line.word[at2 + 2] ?? ""));
var approximators = /* @__PURE__ */ new Set(["about", "around", "over", "under", "at", "up", "as"]);
var quantities2 = /* @__PURE__ */ new Set([
  "most",
  "many",
  "some",
  "few",
  "several",
  "all",
  "both",
  "others",
  "half",
  "those",
  "none",
  "more"
]);

// pipeline/stages/attributions/interruption.ts
var furthest6 = 40;
function acrossInterruption(line, comma, start) {
  for (let at2 = comma - 1, commas2 = 0; at2 > start && comma - at2 < furthest6 && commas2 < 5; at2--) {
    if (!isComma(line, at2) && (line.word[at2] !== line.word[comma] || isQuotation(line, at2))) continue;
    commas2++;
    const kind = interruptionKind(line, at2 + 1, comma);
    if (kind === "none") continue;
    const subject = ungoverned(line, at2, start);
    if (!subject || subject.to - subject.from === 1 && line.tag[subject.from] === Tag.CD) continue;
    if (kind === "adverbial") return subject;
    return { from: subject.from, to: comma, isRelative: false };
  }
  return void 0;
}
function interruptionKind(line, from, to) {
  if (to <= from) return "none";
  const first = line.word[from];
  if (relativePronouns.has(first) || whenAside.has(first)) return "adverbial";
  if (isQuotation(line, from)) return "none";
  if (line.tag[from] === Tag.VBD && mayBeParticiple(line, from)) return "adverbial";
  let finite = false;
  for (let at2 = from; at2 < to; at2++)
    if (isFiniteVerb(line, at2) && !isInRelative(line, from, at2) && !isReduced(line, from, at2)) finite = true;
  if (finite) return "none";
  if (isPreposition(line, from) || line.tag[from] === Tag.VBG || line.tag[from] === Tag.VBN || line.tag[from] === Tag.TO)
    return "adverbial";
  if (to - from <= 4 && isAdverb(line, from) && !isNoun(line, to - 1)) return "adverbial";
  if (times.has(first)) return "adverbial";
  if (line.tag[from] === Tag.PRP || isVerb(line, from) && !isNoun(line, from)) return "none";
  return "appositive";
}
var whenAside = /* @__PURE__ */ new Set(["when", "while", "though", "although", "if"]);
var mayBeParticiple = (line, at2) => {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  return (lexicon2.tags(form[line.from[at2]]) & 1 << Tag.VBN) !== 0;
};
var isReduced = (line, from, at2) => at2 > from && line.tag[at2] === Tag.VBD && isNoun(line, at2 - 1) && mayBeParticiple(line, at2);
function isInRelative(line, from, at2) {
  for (let k = at2; k >= from; k--) if (relativePronouns.has(line.word[k]) || line.word[k] === "that") return true;
  return false;
}

// pipeline/stages/attributions/subject.ts
var furthest7 = 40;
var asides = /* @__PURE__ */ new Set(["for", "on"]);
var places = /* @__PURE__ */ new Set(["down", "up", "over", "out", "back", "in", "around"]);
var closers3 = /* @__PURE__ */ new Set([")", "]"]);
function subjectBefore(line, group, start) {
  let end = skipAdverbials(line, group, start);
  if (end <= start) return void 0;
  const time = beforeTime(line, end, start);
  if (time < end) end = time;
  const last2 = end - 1;
  if (relativePronouns.has(line.word[last2]) || line.word[last2] === "that" && line.tag[last2] === Tag.WDT) {
    return { from: last2, to: end, isRelative: true };
  }
  if (isComma(line, last2) || isDash(line, last2) || endsWithComma(line, last2)) {
    return acrossInterruption(line, last2, start);
  }
  return ungoverned(line, end, start) ?? clauseOpening(line, end, start);
}
function endsWithComma(line, at2) {
  if (!isQuotation(line, at2)) return false;
  const { lexicon: lexicon2, form } = line.segments.tokens;
  const last2 = line.to[at2] - 2;
  return last2 > line.from[at2] && lexicon2.form(form[last2]) === ",";
}
function skipAdverbials(line, group, start) {
  let end = group;
  while (end > start && (isAdverb(line, end - 1) && !isNoun(line, end - 1) || isFloating(line, end - 1, start))) end--;
  if ((line.word[end - 1] === "there" || line.word[end - 1] === "here") && places.has(line.word[end - 2] ?? ""))
    end -= 2;
  if (line.word[end - 1] === "part" && line.tag[end - 2] === Tag.PRPS && asides.has(line.word[end - 3] ?? "")) end -= 3;
  while (end > start && closers3.has(line.word[end - 1])) {
    const open = openingBefore(line, end - 1, start);
    if (open < 0 || open <= start) break;
    end = open;
  }
  return end;
}
var isFloating = (line, at2, start) => at2 > start && floating2.has(line.word[at2]) && (line.tag[at2 - 1] === Tag.PRP || isNoun(line, at2 - 1) || closers3.has(line.word[at2 - 1]));
var floating2 = /* @__PURE__ */ new Set([
  "both",
  "all",
  "each",
  "himself",
  "herself",
  "themselves",
  "itself",
  "myself",
  "ourselves",
  "yourself"
]);
function openingBefore(line, close, start) {
  for (let at2 = close - 1; at2 >= start && close - at2 < furthest7; at2--)
    if (line.word[at2] === "(" || line.word[at2] === "[") return at2;
  return -1;
}
var nearTimes = /* @__PURE__ */ new Set(["last", "this", "late"]);
var isPeriod = (line, at2, end) => line.word[end - 1] === "later" && end - at2 > 1 && (line.tag[at2 - 1] === Tag.CD || line.word[at2 - 1] === "a");
function beforeTime(line, end, start) {
  let at2 = end;
  if (at2 - 1 > start && line.tag[at2 - 1] === Tag.CD && times.has(line.word[at2 - 2])) at2--;
  if (at2 <= start || !times.has(line.word[at2 - 1])) return end;
  at2--;
  while (at2 > start && (times.has(line.word[at2 - 1]) || nearTimes.has(line.word[at2 - 1]))) at2--;
  if (at2 > start + 1 && isPeriod(line, at2, end)) at2--;
  if (at2 > start && isPreposition(line, at2 - 1)) at2--;
  if (at2 > start && at2 < end - 1 && isComma(line, at2 - 1)) return at2;
  return at2 > start && mayEndSubject(line, at2 - 1) ? at2 : end;
}
var mayEndSubject = (line, at2) => isNoun(line, at2) || line.tag[at2] === Tag.PRP || line.tag[at2] === Tag.VBN || closers3.has(line.word[at2]) || relativePronouns.has(line.word[at2]);

// pipeline/stages/attributions/use-complement.ts
function usable(line, complement, entry) {
  const { code, hearer } = complement;
  if (entry.class === "raising" && isState(line, complement)) return { ...complement, code: "J" };
  if (code === "CL" && !("CL" in entry.frames) && "NP" in entry.frames) return { ...complement, code: "NP" };
  if (code === "ING" && !("ING" in entry.frames) && "CL" in entry.frames) return { ...complement, code: "CL" };
  if (!hearer || !code.startsWith("NP")) return complement;
  const isKnown = code in entry.frames || code.startsWith("NPP:") && "NPP" in entry.frames;
  if (!isKnown && !takesHearer(entry)) return { code: "NP", from: hearer.from, hearer: null };
  const isOutside = entry.class === "tell" || entry.class === "report" || code === "NPQ" || code === "NPTHAT" || code === "NPCL" || code === "NPWH";
  if (code === "NP")
    return entry.class === "tell" ? complement : { ...complement, hearer: entry.class === "thank" ? hearer : null };
  return {
    code,
    from: isOutside ? complement.from : hearer.from,
    hearer: isOutside || addressing.has(entry.class) ? hearer : null
  };
}
var isState = (line, { code, from }) => (code === "O" || code === "NP" || code === "CL") && (isAdjective(line, from) || line.tag[from] === Tag.VBN || line.tag[from] === Tag.VBD);
var addressing = /* @__PURE__ */ new Set(["thank", "congratulate", "request", "invite", "warn", "commit", "propose"]);
var takesHearer = (entry) => entry.class === "tell" || "NPTHAT" in entry.frames && entry.class !== "say";

// pipeline/stages/attributions/end-signs.ts
function kindOfContent(complement) {
  if (/^(?:THAT|CL|WH|COLON|NP(?:THAT|CL|WH))$/.test(complement)) return "clause";
  if (complement === "TO" || complement === "NPTO") return "infinitive";
  return /^(?:QM?|NPQ)$/.test(complement) ? "quotation" : "phrase";
}
function pass(line, at2, passed) {
  const word2 = line.word[at2];
  if (isComma(line, at2)) passed.commas++;
  else if (isQuotation(line, at2)) passed.quotations++;
  else if (isFiniteVerb(line, at2)) {
    if (isFiniteVerb(line, at2 - 1)) return;
    if (passed.owed > 0) passed.owed--;
    else passed.verbs++;
  } else if (relativePronouns.has(word2) || word2 === "that" || word2 === "what" || subordinators.has(word2)) passed.owed++;
}
function endSigns(reach2, at2, passed) {
  const { line, entry, group, code, prefix, from, limit: limit2, grammar: grammar2 } = reach2;
  const next = isMark(line, at2) ? at2 + 1 : at2;
  if (next >= limit2 || isMark(line, at2 - 1)) return void 0;
  const place3 = placeOf(line, at2, next, limit2, passed);
  if (place3 === void 0) return void 0;
  const kind = kindOfContent(code);
  const both = `${kind} ${place3}`;
  const word2 = wordOf(line, next);
  const head = headOf(line, next, limit2);
  const length = bucket(at2 - from);
  const rest = `rest${bucket(limit2 - at2)}`;
  const tense = group === null ? "-" : group.isPast ? "past" : "present";
  const signs = [];
  const show = (left, right = "") => void signs.push(left, right);
  show(kind);
  show(kind, length);
  show(place3);
  show(both);
  show(entry.class, place3);
  show(both, `${Math.min(passed.verbs, 2)}`);
  show(place3, owed[Math.min(passed.owed, 2)]);
  show(place3, length);
  show(place3, rest);
  show(kind, rest);
  show(place3, `${line.tag[at2 - 1]}`);
  show(place3, word2);
  show(kind, word2);
  show(code, place3);
  show(entry.lemma, place3);
  show(place3, commas[Math.min(passed.commas, 2)]);
  if (prefix) show(prefix, place3);
  if (head) {
    show(kind, `${word2} ${head}`);
    show(word2, head);
    show(place3, head);
  }
  if (at2 === grammar2) {
    show("grammar");
    show(kind, "grammar");
  }
  const verb = verbBehind(line, next, limit2);
  if (verb >= 0) {
    const lemma = verbLemma(line, verb);
    const sort = reach2.cues.verbs.get(lemma)?.[0]?.class ?? "none";
    const form = `${tense} t${line.tag[verb]}`;
    show(place3, form);
    show(place3, `verb:${sort}`);
    show(both, sort === "none" ? form : `cue ${form}`);
    show(place3, `lemma:${lemma}`);
  }
  const subject = subjectOf(reach2);
  show(subject, place3);
  show(subject, `${place3} ${word2}`);
  if (passed.quotations > 0) show(place3, "quoted");
  if (isQuotation(line, at2 - 1)) {
    const behind = `behind${endMark(line, at2 - 1)}`;
    show(place3, behind);
    show(both, behind);
  }
  return signs;
}
var owed = ["owed0", "owed1", "owed2"];
var commas = ["commas0", "commas1", "commas2"];
var isMark = (line, at2) => isComma(line, at2) || isDash(line, at2) || line.word[at2] === "(" || line.word[at2] === ":" || line.word[at2] === ";";
function verbBehind(line, from, limit2) {
  for (let at2 = from; at2 < limit2 && at2 - from < 14; at2++) {
    if (isMark(line, at2) || isQuotation(line, at2) && at2 > from) return -1;
    const tag = line.tag[at2];
    if (isFiniteVerb(line, at2) || tag === Tag.VBG && at2 - from < 3) {
      while (at2 + 1 < limit2 && (isFiniteVerb(line, at2) || isAdverb(line, at2)) && isVerb(line, at2 + 1)) at2++;
      return at2;
    }
  }
  return -1;
}
function endMark(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  const last2 = lexicon2.form(form[line.to[at2] - 2]);
  return last2 === "," || last2 === "." || last2 === "?" || last2 === "!" ? last2 : "";
}
function subjectOf({ line, mention }) {
  if (!mention) return "nobody";
  const last2 = mention.to - 1;
  const word2 = line.word[last2];
  if (relativePronouns.has(word2)) return "who";
  if (subjectPronouns.has(word2)) return "pronoun";
  for (let at2 = mention.from; at2 < mention.to && at2 - mention.from < 8; at2++)
    if (line.tag[at2] === Tag.CD || line.word[at2] === "percent" || line.word[at2] === "%") return "number";
  switch (line.tag[last2]) {
    case Tag.NNP:
    case Tag.NNPS:
      return "name";
    case Tag.NNS:
      return "plural";
    default:
      return "noun";
  }
}
function bucket(length) {
  return length < 4 ? `${length}` : length < 6 ? "5" : length < 10 ? "9" : length < 18 ? "17" : "18";
}
function wordOf(line, at2) {
  const word2 = line.word[at2];
  if (isQuotation(line, at2)) return "Q";
  if (times.has(word2)) return "time";
  if (isPreposition(line, at2) || isDeterminer(line, at2) || subordinators.has(word2) || coordinators.has(word2) || relativePronouns.has(word2) || whWords.has(word2) || subjectPronouns.has(word2) || isAdverb(line, at2))
    return word2;
  return `t${line.tag[at2]}`;
}
function headOf(line, at2, limit2) {
  if (!isPreposition(line, at2)) return "";
  const end = baseEnd(line, at2 + 1, limit2);
  if (end < 0) return `t${line.tag[at2 + 1]}`;
  const head = end - 1;
  if (times.has(line.word[head])) return "time";
  if (line.tag[head] === Tag.CD) return "number";
  return isCapitalized(line, head) ? "name" : nounLemma(line, head);
}
function placeOf(line, at2, next, limit2, passed) {
  const mark = next > at2 ? isDash(line, at2) ? "\u2014" : line.word[at2] : "";
  const word2 = line.word[next];
  if (mark === ":" && isMark(line, next)) return void 0;
  if (isQuotation(line, next)) return mark ? `${mark}Q` : void 0;
  if (coordinators.has(word2)) return `${mark}${word2}${behindCoordinator(line, next, limit2)}`;
  if (mark === "" && word2 === "when" && isNoun(line, at2 - 1)) return void 0;
  if (relativePronouns.has(word2)) return `${mark}${word2}`;
  if (word2 === "as" && line.tag[at2 + 1] === Tag.RB) return void 0;
  if (subordinators.has(word2) && isAdverb(line, at2 - 1) && line.word[at2 - 2] === "as") return void 0;
  if (subordinators.has(word2) || word2 === "despite")
    return `${mark}${word2}${hasFiniteVerb(line, next + 1, limit2, false) ? "+CL" : ""}`;
  if (times.has(word2)) return mark || isNoun(line, at2 - 1) || line.tag[at2 - 1] === Tag.PRP ? `${mark}time` : void 0;
  let first = next;
  while (mark !== "" && first < limit2 && isAdverb(line, first)) first++;
  const tag = line.tag[first];
  if (tag === Tag.VBG) return mark ? `${mark}VBG` : isNoun(line, at2 - 1) ? "VBG" : void 0;
  if (tag === Tag.VBN && mark) return `${mark}VBN`;
  if (tag === Tag.TO) return mark ? `${mark}TO` : isNoun(line, at2 - 1) || isComma(line, at2 - 1) ? "to" : void 0;
  if (isPreposition(line, first)) {
    if (mark) return `${mark}P`;
    return word2 === "of" || word2 === "that" ? void 0 : "P";
  }
  if (mark === "") {
    if (isFiniteVerb(line, at2) && !isFiniteVerb(line, at2 - 1)) return passed.owed > 0 ? void 0 : "V";
    if (isQuotation(line, at2 - 1)) return "behindQ";
    return isAdverb(line, at2) ? "RB" : void 0;
  }
  if (subjectPronouns.has(line.word[first] ?? "")) return `${mark}pronoun`;
  if (baseEnd(line, first, limit2) > 0) {
    if (hasFiniteVerb(line, first, limit2, false)) return `${mark}CL`;
    return isDeterminer(line, first) ? `${mark}DT` : isNoun(line, first) ? `${mark}NP` : `${mark}JJ`;
  }
  return `${mark}other`;
}
function behindCoordinator(line, at2, limit2) {
  let verb = at2 + 1;
  while (verb < limit2 && isAdverb(line, verb)) verb++;
  const tag = line.tag[verb];
  if (tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP || tag === Tag.MD) return "+V";
  if (tag === Tag.VBG || tag === Tag.VB || tag === Tag.TO) return "+VB";
  if (subjectPronouns.has(line.word[verb] ?? "")) return "+pronoun";
  return hasFiniteVerb(line, at2 + 1, limit2, false) ? "+CL" : "+NP";
}

// pipeline/stages/attributions/weigh-end.ts
var furthest8 = 120;
var caution = { plain: 1.3, careful: 1.8 };
function toEndWeights(weights) {
  const halves = /* @__PURE__ */ new Map();
  const add = (left, right, weight) => {
    const rights = halves.get(left) ?? /* @__PURE__ */ new Map();
    halves.set(left, rights.set(right, weight));
  };
  for (const [sign, weight] of weights) {
    add(sign, "", weight);
    for (let at2 = sign.indexOf(" "); at2 >= 0; at2 = sign.indexOf(" ", at2 + 1))
      add(sign.slice(0, at2), sign.slice(at2 + 1), weight);
  }
  return halves;
}
function walkEnds(reach2, visit) {
  const { line, from, limit: limit2 } = reach2;
  const passed = { verbs: 0, commas: 0, owed: 0, quotations: 0 };
  for (let at2 = from; at2 < limit2 && at2 - from < furthest8; at2++) {
    const signs = at2 > from ? endSigns(reach2, at2, passed) : void 0;
    if (signs && visit(at2, signs)) return;
    pass(line, at2, passed);
  }
}
function endOf3(reach2, { ends, careful }) {
  const least2 = careful.has(reach2.entry.class) ? caution.careful : caution.plain;
  let end = reach2.limit;
  let best = 0;
  let goesOn = 1;
  walkEnds(reach2, (at2, signs) => {
    let sum2 = 0;
    for (let half2 = 0; half2 < signs.length; half2 += 2) sum2 += ends.get(signs[half2])?.get(signs[half2 + 1]) ?? 0;
    const share = 1 / (1 + Math.exp(-sum2));
    if (goesOn * share > best) {
      best = goesOn * share;
      end = at2;
    }
    goesOn *= 1 - share;
    return goesOn * least2 < best;
  });
  return goesOn * least2 > best ? reach2.limit : end;
}

// pipeline/stages/attributions/frames/content-end.ts
function contentLimit(line, { code, from }, limit2) {
  if (code === "Q" || code === "NPQ") {
    let to = from + 1;
    while (to < limit2 && isQuotation(line, to)) to++;
    return endOfFurther(line, to, limit2);
  }
  if (code === "QM" && isExclamation(line, from)) return from + 1;
  const isPhrase2 = !/^(?:THAT|CL|WH|QM|COLON|NPTHAT|NPCL|NPWH)$/.test(code);
  for (let at2 = from; at2 < limit2 && at2 - from < 256; at2++) {
    if (at2 > from + 1 && isComma(line, at2) && opensContrast(line, at2 + 1, from, limit2)) return at2;
    if (isPhrase2 && at2 > from && joinsVerb2(line, at2, from, limit2)) return isComma(line, at2 - 1) ? at2 - 1 : at2;
    if (line.word[at2] === ";" && opensClause2(line, at2 + 1, limit2)) return at2;
    if (isPhrase2 && at2 > from && opensNewClause(line, at2, limit2)) return isComma(line, at2 - 1) ? at2 - 1 : at2;
  }
  return limit2;
}
function isExclamation(line, at2) {
  const { lexicon: lexicon2, form } = line.segments.tokens;
  const last2 = lexicon2.form(form[line.to[at2] - 2]);
  return last2 === "!" || last2 === "?";
}
function endOfFurther(line, from, limit2) {
  if (line.word[from] !== "and") return from;
  const at2 = isComma(line, from + 1) ? from + 2 : from + 1;
  const ends = at2 + 1 >= limit2 || isStop(line, at2 + 1);
  return at2 < limit2 && isQuotation(line, at2) && ends ? at2 + 1 : from;
}
function opensContrast(line, at2, from, limit2) {
  const word2 = line.word[at2];
  if (word2 === "while") return true;
  if (word2 === "even") return line.word[at2 + 1] === "as" || line.word[at2 + 1] === "though";
  if (word2 === "as") return subjectPronouns.has(line.word[at2 + 1] ?? "") && hasFiniteVerb(line, at2 + 1, limit2, false);
  if (word2 !== "but" || line.word[at2 + 1] === "also" || line.word[at2 + 1] === "rather") return false;
  for (let before2 = at2 - 1; before2 >= from && at2 - before2 < 30; before2--)
    if (negations.has(line.word[before2])) return false;
  return true;
}
function joinsVerb2(line, at2, from, limit2) {
  if (line.word[at2] !== "and" && line.word[at2] !== "but") return false;
  let verb = at2 + 1;
  while (verb < limit2 && isAdverb(line, verb)) verb++;
  const tag = line.tag[verb];
  if (verb >= limit2 || tag !== Tag.VBD && tag !== Tag.VBZ) return false;
  for (let before2 = at2 - 1; before2 >= from && at2 - before2 < 40; before2--)
    if (isFiniteVerb(line, before2) || relativePronouns.has(line.word[before2])) return false;
  return true;
}
function opensClause2(line, from, limit2) {
  let start = from;
  while (start < limit2 && (isAdverb(line, start) || coordinators.has(line.word[start]) || isComma(line, start)))
    start++;
  return baseEnd(line, start, limit2) > 0 && hasFiniteVerb(line, start, limit2, false);
}
function opensNewClause(line, at2, limit2) {
  if (line.word[at2] !== "and" && line.word[at2] !== "but") return false;
  if (!isComma(line, at2 - 1) && !isQuotation(line, at2 - 1)) return false;
  const end = baseEnd(line, at2 + 1, limit2);
  const isPronoun2 = subjectPronouns.has(line.word[at2 + 1] ?? "");
  return end > 0 && end < limit2 && isFiniteVerb(line, end) && (isPronoun2 || line.word[at2] === "but");
}

// pipeline/stages/attributions/frames/main-subject.ts
function mainSubject(line, from, limit2) {
  for (let at2 = from; at2 < limit2 && at2 - from < 120; at2++) {
    if (!isComma(line, at2)) continue;
    const start = at2 + 1;
    const end = phraseEnd(line, start, { limit: limit2, links: ownLinks, mayCoordinate: true });
    if (end < 0 || end >= limit2) continue;
    if (!isCapitalized(line, start) && !isDeterminer(line, start) && line.tag[start] !== Tag.PRP) continue;
    let verb = end;
    while (verb < limit2 && isAdverb(line, verb)) verb++;
    if (verb < limit2 && isFiniteVerb(line, verb)) return { subject: { from: start, to: end }, comma: at2 };
    if (verb < limit2 && isComma(line, end)) {
      const appositive = phraseEnd(line, end + 1, { limit: limit2, links: ownLinks, mayCoordinate: true });
      if (appositive > 0 && appositive + 1 < limit2 && isComma(line, appositive) && (isFiniteVerb(line, appositive + 1) || isAdverb(line, appositive + 1))) {
        return { subject: { from: start, to: appositive }, comma: at2 };
      }
    }
  }
  return void 0;
}

// pipeline/stages/attributions/frames/content-behind-cue.ts
function draftOf(parse, region, hit, relation) {
  const { line, knowledge } = parse;
  const { entry, group } = hit;
  const limit2 = limitOf(line, region, hit, relation);
  const complement = readComplement(line, hit.cue.to, limit2, entry.lemma);
  const code = usable(line, complement, entry);
  if (code.code === "END" || code.code === "O" || isIdle(parse, hit, code)) return void 0;
  const prefix = relation.prefix + (group.hasModal ? "md:" : "") + hit.prefix;
  if (hit.prefix === "poss:" && !/^(?:THAT|TO|P:)/.test(code.code)) return void 0;
  const counted = gate(entry, { prefix, complement: code.code }, knowledge.counts);
  const probability2 = isSpeech(line, code) ? Math.max(counted, speechShare) : counted;
  if (isHopeless(probability2, knowledge)) return void 0;
  const reach2 = {
    line,
    entry,
    group,
    mention: relation.mention,
    cues: knowledge.cues,
    prefix,
    code: code.code,
    from: code.from,
    limit: limit2,
    grammar: contentLimit(line, code, limit2)
  };
  const to = endOf3(reach2, knowledge);
  const isOutside = standsOutside(knowledge, entry, code) && code.from + 1 < to;
  const isOpen = code.code === "COLON" && code.from >= to;
  if (!isOpen && (code.from >= to || isStop(line, code.from))) return void 0;
  const isRaising = entry.class === "raising";
  const draft = {
    line,
    entry,
    group,
    frame: isRaising ? "raising" : relation.frame ?? frameOf(code),
    use: prefix + code.code,
    cue: isOutside && code.from === hit.cue.to ? { from: hit.cue.from, to: code.from + 1 } : hit.cue,
    mention: isRaising ? null : relation.mention,
    basis: relation.basis,
    content: [
      ...isRaising && relation.mention ? [relation.mention] : [],
      { from: Math.min(isOutside ? code.from + 1 : code.from, to), to }
    ],
    hearer: code.hearer,
    probability: probability2,
    outer: null,
    reach: reach2
  };
  return weighed(draft, knowledge);
}
function isHopeless(probability2, { lift, thresholds, observe, trace }) {
  if (observe || trace) return false;
  const least2 = Math.min(thresholds.least, thresholds.nested, thresholds.nameless);
  return probability2 * lift * (1 - least2) < least2 * (1 - probability2);
}
var standsOutside = ({ outside: outside2 }, entry, { code }) => code.startsWith("P:") && (outside2.has(`${entry.lemma} ${code.slice(2)}`) || outside2.has(`${entry.class} ${code.slice(2)}`));
var speechShare = 0.7;
var isSpeech = (line, { code, from }) => (code === "Q" || code === "NPQ") && (isComma(line, from - 1) || line.word[from - 1] === ":") && isLongQuotation(line, from) && isSetOff(line, from);
function limitOf(line, region, { cue }, { prefix, mention, limit: limit2 }) {
  if (limit2 !== void 0) return limit2;
  if (prefix === "g^:" || isInFrontClause(line, region, cue.from))
    return mainSubject(line, cue.to, region.to)?.comma ?? region.to;
  const isRelative = mention && isComma(line, mention.from - 1) && relativePronouns.has(line.word[mention.from]);
  if (!isRelative) return region.to;
  for (let at2 = cue.to; at2 < region.to && at2 - cue.to < 60; at2++) if (isComma(line, at2)) return at2;
  return region.to;
}
function isInFrontClause(line, { from }, cue) {
  if (!subordinators.has(line.word[from] ?? "") || cue - from > 20) return false;
  for (let at2 = from; at2 < cue; at2++) if (isComma(line, at2)) return false;
  return true;
}
function isIdle({ line, knowledge }, { entry, group }, { code, from }) {
  if (code.startsWith("NP") && code !== "NPTHAT" && hasIdleObject(line, entry, from)) return true;
  const { idleObjects, idleInfinitives } = knowledge;
  if (entry.class === "reject" && code === "TO") return idleInfinitives.has(line.word[from + 1] ?? "");
  if (entry.class === "say" && group.isNegated)
    return code !== "THAT" && code !== "CL" || subordinators.has(line.word[from]);
  if (entry.class !== "request" || !code.startsWith("NP")) return false;
  return idleObjects.has(nounLemma(line, Math.max(from, baseEnd(line, from, line.size) - 1)));
}
function hasIdleObject(line, { objects, idleObjects, class: kind }, from) {
  if (!objects && idleObjects.size === 0) return false;
  const head = Math.max(from, baseEnd(line, from, line.size) - 1);
  const noun = nounLemma(line, head);
  if (objects) return !objects.has(noun);
  const isNamed = kind === "praise" && isCapitalized(line, head) && isCapitalized(line, from);
  return idleObjects.has(noun) || isNamed;
}
var frameNames = {
  THAT: "that-clause",
  CL: "bare-clause",
  WH: "wh-clause",
  TO: "infinitive",
  ING: "gerund",
  Q: "quotation-after",
  QM: "quotation-after",
  NP: "noun-phrase",
  NPTHAT: "that-clause",
  NPCL: "bare-clause",
  NPQ: "quotation-after",
  NPTO: "infinitive",
  NPWH: "wh-clause",
  COLON: "colon"
};
var frameOf = ({ code, hearer }) => hearer && code.startsWith("NP") ? "hearer" : frameNames[code] ?? (code.startsWith("NPP:") ? "noun-phrase" : "prepositional");

// pipeline/stages/attributions/frames/relation.ts
var lastContent = (draft) => draft.content[draft.content.length - 1];
function innermost(open, hit) {
  for (let index = open.length - 1; index >= 0 && open.length - index < 8; index--) {
    const draft = open[index];
    if (draft.content.some((range) => hit.cue.from >= range.from && hit.cue.from < range.to)) return draft;
  }
  return null;
}
function closeAt(open, closed, at2) {
  let index = open.length - 1;
  for (; index >= 0; index--) {
    const draft = open[index];
    const last2 = lastContent(draft);
    if (last2.to > at2 && last2.from < at2) draft.content[draft.content.length - 1] = { from: last2.from, to: at2 };
    if (draft === closed) break;
  }
  open.length = Math.max(index, 0) + 1;
}

// pipeline/stages/attributions/frames/coordination.ts
function coordinated(line, region, group, open, joint) {
  const isJoined = coordinators.has(line.word[joint]);
  const edge = isJoined && isComma(line, joint - 1) ? joint - 1 : joint;
  for (let index = open.length - 1; index >= 0 && open.length - index < 8; index--) {
    const draft = open[index];
    if (!draft.group || draft.group.isPast !== group.isPast || draft.group.form === "participle" || group.hasModal !== draft.group.hasModal)
      continue;
    if (index > 0 && draft.group.isPerfect && !group.isPerfect) continue;
    if (!isJoined && lastContent(draft).to <= joint && lastContent(draft).from > joint) continue;
    if (!isJoined && !hasLaterJoint(line, group.to, region.to)) break;
    return {
      prefix: "c:",
      mention: draft.mention,
      basis: "shared",
      frame: "coordination",
      closesAt: edge,
      closed: draft
    };
  }
  if (!isJoined) return void 0;
  if (open.length > 0 && isInsideAny(open, group)) return void 0;
  const subject = subjectOfEarlierVerb(line, region, group, edge);
  if (!subject) return void 0;
  return { prefix: "c:", mention: subject, basis: "shared", frame: "coordination", closesAt: -1, closed: null };
}
var isInsideAny = (open, group) => open.some((draft) => draft.content.some((range) => group.from >= range.from && group.from < range.to));
function hasLaterJoint(line, from, limit2) {
  for (let at2 = from; at2 < limit2 && at2 - from < 60; at2++) if (line.word[at2] === "and") return true;
  return false;
}
function subjectOfEarlierVerb(line, region, group, edge) {
  for (let at2 = edge - 1; at2 >= region.from && edge - at2 < 40; at2--) {
    if (!isVerb(line, at2)) continue;
    const earlier = readVerbGroup(line, at2);
    at2 = earlier.from;
    if (earlier.form !== "finite") continue;
    const isSameTense = earlier.isPast === group.isPast || earlier.hasModal || earlier.isPerfect || group.isPerfect;
    if (!isSameTense || earlier.hasModal && group.isPast && !group.hasModal) continue;
    const subject = subjectBefore(line, earlier.from, region.from);
    if (subject) return subject;
  }
  return void 0;
}

// pipeline/stages/attributions/frames/led-object.ts
function ledObject(line, region, at2, leaders) {
  const phrase = phraseBefore(line, at2);
  if (!phrase || phrase.from <= region.from || spans.has(nounLemma(line, at2 - 1))) return void 0;
  const leader = [phrase.from, ...phrase.cuts].find(
    (from) => from > region.from && (line.word[from - 1] === "for" || leaders.has(verbLemma(line, from - 1)))
  );
  return leader === void 0 ? void 0 : { from: leader, to: at2 };
}
var spans = /* @__PURE__ */ new Set([
  "day",
  "week",
  "month",
  "year",
  "decade",
  "hour",
  "time",
  "minute",
  "moment"
]);

// pipeline/stages/attributions/frames/writing.ts
function writingBefore(line, at2, start, writings) {
  let noun = at2 - 1;
  while (noun > start && (times.has(line.word[noun]) || line.word[noun] === "last" || line.word[noun] === "late"))
    noun--;
  return writings.has(nounLemma(line, noun)) ? noun : -1;
}

// pipeline/stages/attributions/frames/governed.ts
var furthest9 = 24;
function governed({ line, knowledge }, region, at2, isInfinitive2) {
  const previous = at2 - 1;
  if (previous < region.from) return void 0;
  const relation = (prefix, mention) => ({
    prefix,
    mention: { from: mention.from, to: mention.to },
    basis: "shared",
    frame: isInfinitive2 ? "governed-infinitive" : "governed-participle",
    closesAt: -1,
    closed: null
  });
  if (line.tag[previous] === Tag.PRP && isInfinitive2) return relation("to:", { from: previous, to: at2 });
  const led = isInfinitive2 && isNoun(line, previous) ? ledObject(line, region, at2, knowledge.leaders) : void 0;
  if (led) return relation("to:", led);
  if (!isInfinitive2 && isNoun(line, previous) && !isQuotation(line, previous)) {
    if (isComma(line, at2 + 1) && at2 + 2 < line.size && isQuotation(line, at2 + 2)) return void 0;
    const noun = writingBefore(line, at2, region.from, knowledge.writings);
    const writer = noun < 0 ? void 0 : subjectOfGovernor(line, region, noun);
    if (writer) return relation("gn:", writer);
    const phrase = phraseBefore(line, at2);
    return phrase && phrase.from >= region.from ? relation("gn:", phrase) : void 0;
  }
  if (!isInfinitive2 && !isPreposition(line, previous) && !isVerb(line, previous)) return void 0;
  const subject = subjectOfGovernor(line, region, at2);
  return subject ? relation(isInfinitive2 ? "to:" : "gv:", subject) : void 0;
}
var isRefused = ({ line, knowledge: { cues, idleInfinitives } }, at2) => at2 > 0 && idleInfinitives.has(line.word[at2 + 1] ?? "") && cues.verbs.get(verbLemma(line, at2 - 1))?.some((entry) => entry.class === "reject" && entry.words.length === 1) === true;
function subjectOfGovernor(line, region, from) {
  for (let at2 = from - 1; at2 >= region.from && from - at2 < furthest9; at2--) {
    if (isStop(line, at2) || isQuotation(line, at2) || line.word[at2] === ":") return void 0;
    if (subordinators.has(line.word[at2]) && !(line.word[at2] === "since" && isFiniteVerb(line, at2 - 1)))
      return void 0;
    if (!isFiniteVerb(line, at2)) continue;
    const subject = subjectBefore(line, readVerbGroup(line, at2).from, region.from);
    return subject && !subject.isRelative ? subject : void 0;
  }
  return void 0;
}

// pipeline/stages/attributions/frames/nominal.ts
function possessed(parse, region, hit, open) {
  const { line } = parse;
  const previous = hit.cue.from - 1;
  const last2 = open[open.length - 1];
  if (last2?.entry.class === "greeting") return void 0;
  if (last2 && line.word[previous] === "and" && /^(?:c:)?lv:/.test(last2.use)) {
    return { prefix: "c:", mention: last2.mention, basis: "shared", frame: "nominal", closesAt: previous, closed: last2 };
  }
  if (innermost(open, hit)) return void 0;
  const mention = possessorOf(line, hit.cue, region.from);
  return mention ? { prefix: "", mention, basis: "subject", frame: "nominal", closesAt: -1, closed: null } : void 0;
}
function possessorOf(line, cue, start) {
  for (let at2 = cue.to - 2; at2 >= cue.from && at2 >= start; at2--) {
    if (line.tag[at2] === Tag.PRPS) return { from: at2, to: at2 + 1 };
    if (line.tag[at2] === Tag.POS) {
      const from = baseStart(line, at2 - 1);
      return from < start ? null : { from, to: at2 };
    }
  }
  return null;
}

// pipeline/stages/attributions/frames/own-clause.ts
function clauseOfItsOwn(line, hit, subject, open) {
  const own = { prefix: "", mention: { from: subject.from, to: subject.to }, basis: "subject", frame: null };
  const joint = subject.from - 1;
  const first = open[0];
  if (!first || joint < 0 || subject.isRelative) return { ...own, closesAt: -1, closed: null };
  const word2 = line.word[joint];
  if (hit.entry.class === "describe" && word2 === "which" && isComma(line, joint - 1))
    return { ...own, closesAt: joint - 1, closed: first };
  const last2 = lastContent(first);
  const isWithin2 = last2.from < joint && joint < last2.to;
  if (isWithin2 && isComma(line, joint) && hit.entry.class === "say" && isQuotationNext(line, hit.cue.to))
    return { ...own, closesAt: joint, closed: first };
  const isSameTense = first.group !== null && (first.group.isPast || first.group.form === "participle") === hit.group.isPast && !hit.group.hasModal;
  if (isSameTense && isWithin2) {
    const hasComma = isComma(line, joint - 1) || isQuotation(line, joint - 1);
    const isJoint2 = word2 === "but" || word2 === "and" && (hasComma || line.word[subject.from] !== void 0 && !takesClause(first));
    const isBeside = (word2 === "as" || word2 === "while") && !takesClause(first);
    if (isJoint2 || isBeside || word2 === ";")
      return { ...own, closesAt: isComma(line, joint - 1) ? joint - 1 : joint, closed: first };
  }
  return { ...own, closesAt: -1, closed: null };
}
var isQuotationNext = (line, at2) => at2 + 1 < line.size && isQuotation(line, isComma(line, at2) || line.word[at2] === ":" ? at2 + 1 : at2);
var takesClause = (draft) => /(?:THAT|CL|WH|COLON|QM)$/.test(draft.use);

// pipeline/stages/attributions/frames/nearest-subject.ts
var isInside = (line, before2) => isVerb(line, before2) || isNoun(line, before2) && !times.has(line.word[before2]);
function nearestSubject(line, region, limit2) {
  let nearest;
  for (let at2 = limit2 - 1; at2 >= region.from && limit2 - at2 < 40; at2--) {
    if (!isFiniteVerb(line, at2) || !isVerb(line, at2)) continue;
    const { from } = readVerbGroup(line, at2);
    const subject = subjectBefore(line, from, region.from);
    at2 = from;
    if (!subject || subject.isRelative) continue;
    if (subject.from > region.from && isInside(line, subject.from - 1)) continue;
    const before2 = subject.from > region.from ? line.word[subject.from - 1] : "";
    if (before2 === "that" || before2 === "what" || relativePronouns.has(before2) || subordinators.has(before2)) {
      nearest = subject;
      continue;
    }
    if (line.word[subject.to - 1] !== "it") return subject;
    nearest ??= subject;
  }
  return nearest;
}

// pipeline/stages/attributions/frames/participle.ts
var openers = /* @__PURE__ */ new Set([
  "while",
  "by",
  "when",
  "after",
  "in",
  "before",
  "since",
  "despite",
  "upon",
  "on",
  "without",
  "besides",
  "of"
]);
function participle(parse, region, hit, open) {
  const { line } = parse;
  const at2 = hit.cue.from;
  const previous = at2 - 1;
  const isBehindOpener = at2 - region.from <= 2 && (isComma(line, previous) || openers.has(line.word[previous]) || coordinators.has(line.word[previous])) || openers.has(line.word[previous]) && opensLate(line, previous, region.from);
  const isFront = open.length === 0 && (at2 === region.from || isBehindOpener);
  if (isFront) {
    const main = mainSubject(line, hit.cue.to, region.to);
    return main ? {
      prefix: "g^:",
      mention: main.subject,
      basis: "shared",
      frame: "fronted-participle",
      closesAt: -1,
      closed: null
    } : void 0;
  }
  const companion = companionBefore(line, at2, region.from);
  if (companion) {
    return {
      prefix: "g,:",
      mention: companion,
      basis: "subject",
      frame: "trailing-participle",
      closesAt: -1,
      closed: null
    };
  }
  const isTrailing = isComma(line, previous) || isDash(line, previous) || isWholeQuotation(line, previous);
  const isJoined = coordinators.has(line.word[previous]) && open.length > 0 && open[open.length - 1].group?.form === "participle";
  if (!isTrailing && !isJoined)
    return means.has(line.word[previous]) ? meansOf(line, region, previous, open) : void 0;
  const first = isJoined ? open[open.length - 1] : open[0];
  if (first && !first.use.includes("poss:")) {
    return {
      prefix: "g,:",
      mention: first.mention,
      basis: "shared",
      frame: "trailing-participle",
      closesAt: isComma(line, previous) || isDash(line, previous) || isJoined ? previous : at2,
      closed: first
    };
  }
  const inserted = insertedBehind(line, hit, region);
  if (inserted) return inserted;
  const subject = nearestSubject(line, region, previous);
  return subject ? { prefix: "g,:", mention: subject, basis: "shared", frame: "trailing-participle", closesAt: -1, closed: null } : void 0;
}
var isWholeQuotation = (line, at2) => isQuotation(line, at2) && !(at2 > 0 && (isDeterminer(line, at2 - 1) || line.tag[at2 - 1] === Tag.POS));
var means = /* @__PURE__ */ new Set(["by", "before", "while", "after", "when", "since", "upon", "without", "despite", "also"]);
function meansOf(line, region, previous, open) {
  const first = open[0];
  if (open.some((draft) => draft.content.some((range) => previous >= range.from && previous < range.to))) {
    if (!first?.mention || open.length > 1 || !/^(?:c:|g[,^]:)*(?:NP|P:|ING|QM|Q)/.test(first.use)) return void 0;
    return {
      prefix: "g,:",
      mention: first.mention,
      basis: "shared",
      frame: "trailing-participle",
      closesAt: previous,
      closed: first
    };
  }
  const subject = nearestSubject(line, region, previous);
  return subject ? { prefix: "g,:", mention: subject, basis: "shared", frame: "trailing-participle", closesAt: -1, closed: null } : void 0;
}
function opensLate(line, opener2, start) {
  if (opener2 - start > 3) return false;
  for (let at2 = start; at2 < opener2; at2++)
    if (!isAdverb(line, at2) && !isComma(line, at2) && !coordinators.has(line.word[at2])) return false;
  return true;
}
function companionBefore(line, at2, start) {
  const from = baseStart(line, at2 - 1);
  return from > start && line.word[from - 1] === "with" && isComma(line, from - 2) ? { from, to: at2 } : void 0;
}
function insertedBehind(line, { cue }, region) {
  if (!isComma(line, cue.from - 1)) return void 0;
  let comma = cue.to;
  while (comma < region.to && comma - cue.to < 60 && !(isComma(line, comma) && isVerbNext(line, comma + 1, region.to))) {
    if (isStop(line, comma)) return void 0;
    comma++;
  }
  if (!isComma(line, comma)) return void 0;
  const mention = ungoverned(line, cue.from - 1, region.from);
  return mention ? {
    prefix: "g,:",
    mention: { from: mention.from, to: mention.to },
    basis: "shared",
    frame: "inserted-participle",
    closesAt: -1,
    closed: null,
    limit: comma
  } : void 0;
}
function isVerbNext(line, from, limit2) {
  let at2 = from;
  while (at2 < limit2 && isAdverb(line, at2)) at2++;
  return at2 < limit2 && isFiniteVerb(line, at2);
}

// pipeline/stages/attributions/frames/passive.ts
function passiveDraft(parse, region, hit) {
  const { line, knowledge } = parse;
  const { entry, group } = hit;
  const isReduced2 = group.form === "reduced" && line.word[hit.cue.to] === "by";
  if (hit.prefix !== "pas:" && !isReduced2) return void 0;
  const subject = isReduced2 ? phraseBefore(line, group.from) : subjectBefore(line, group.from, region.from);
  if (!subject || subject.from < region.from) return void 0;
  const base3 = { line, entry, group, basis: "subject", hearer: null, outer: region.outer };
  if (entry.class === "quote") {
    const saying = sayingAfter(line, hit.cue.to, region.to);
    if (saying < 0) return void 0;
    const said = contentOfSaying(line, saying, region.to);
    if (!said) return void 0;
    return {
      ...base3,
      frame: "quoted-as-saying",
      use: "pas:AS",
      cue: { from: group.from, to: saying + 1 },
      mention: subject,
      content: [said],
      probability: gate(entry, { prefix: "pas:", complement: "AS" }, knowledge.counts)
    };
  }
  let at2 = hit.cue.to;
  while (at2 < region.to && isAdverb(line, at2)) at2++;
  if (line.word[at2] !== "by") return agentless(parse, hit, base3, subject, region.to);
  const end = phraseEnd(line, at2 + 1, { limit: region.to, links: ownLinks, mayCoordinate: true });
  if (end < 0) return void 0;
  return {
    ...base3,
    frame: "passive",
    use: isReduced2 ? "rd:P:by" : "pas:P:by",
    cue: { from: group.from, to: at2 + 1 },
    mention: { from: at2 + 1, to: end },
    content: [{ from: subject.from, to: subject.to }],
    probability: gate(entry, { prefix: isReduced2 ? "rd:" : "pas:", complement: "P:by" }, knowledge.counts)
  };
}
function agentless({ line, knowledge }, { entry, cue }, base3, subject, limit2) {
  if (knowledge.cues.openers.has(entry.lemma)) return void 0;
  const complement = readComplement(line, cue.to, limit2, entry.lemma);
  const { code, from } = complement;
  if (code === "END" || code === "O" || code === "COLON") return void 0;
  const grammar2 = contentLimit(line, complement, limit2);
  if (from >= grammar2) return void 0;
  const { group } = base3;
  const reach2 = { line, entry, group, mention: null, cues: knowledge.cues, prefix: "pas:", code, from, limit: limit2, grammar: grammar2 };
  const to = endOf3(reach2, knowledge);
  return {
    ...base3,
    frame: "agentless-passive",
    use: `pas:${code}`,
    cue,
    mention: null,
    content: [
      { from: subject.from, to: subject.to },
      { from, to }
    ],
    probability: gate(entry, { prefix: "pas:", complement: code }, knowledge.counts),
    reach: reach2
  };
}
function contentOfSaying(line, saying, limit2) {
  let from = skipAgent(line, saying + 1, limit2);
  if (isComma(line, from) || line.word[from] === ":") from++;
  const to = from < limit2 && isQuotation(line, from) ? from + 1 : limit2;
  return from < to ? { from, to } : void 0;
}
function skipAgent(line, from, limit2) {
  if (line.word[from] !== "by") return from;
  const end = phraseEnd(line, from + 1, { limit: limit2, links: ownLinks });
  return end > 0 && end < limit2 ? end : from;
}
function sayingAfter(line, from, limit2) {
  for (let at2 = from; at2 + 1 < limit2 && at2 - from < 16; at2++) {
    if (line.word[at2] === "as" && /^(?:saying|telling|stating|adding|writing)$/.test(line.word[at2 + 1])) return at2 + 1;
  }
  return -1;
}

// pipeline/stages/attributions/frames/quoting.ts
function quotingDrafts(parse, region, hit) {
  const { line, knowledge } = parse;
  const { entry, group, cue, prefix } = hit;
  if (entry.class !== "quote" || group.form !== "finite" || prefix !== "") return void 0;
  const saying = sayingAfter(line, cue.to, region.to);
  if (saying < 0 || phraseEnd(line, cue.to, { limit: region.to, links: ownLinks }) !== saying - 1) return void 0;
  const subject = subjectBefore(line, group.from, region.from);
  const said = contentOfSaying(line, saying, region.to);
  if (!subject || !said) return void 0;
  const probability2 = gate(entry, { prefix: "", complement: "AS" }, knowledge.counts);
  const shared = { line, entry, group, basis: "subject", hearer: null, probability: probability2, use: "AS" };
  const quoting = {
    ...shared,
    frame: "quoting",
    cue,
    mention: subject,
    content: [{ from: cue.to, to: said.to }],
    outer: region.outer
  };
  const quoted2 = {
    ...shared,
    frame: "quoted-as-saying",
    cue: { from: saying - 1, to: saying + 1 },
    mention: { from: cue.to, to: saying - 1 },
    content: [said],
    outer: quoting
  };
  return [quoting, quoted2];
}

// pipeline/stages/attributions/frames/content-after.ts
function scanClauses(parse, region, before2) {
  const { hits, knowledge } = parse;
  const open = before2 ? [before2] : [];
  for (const hit of hits) {
    if (hit.cue.from < region.from || hit.cue.to > region.to) continue;
    const quoting = isInside2(open, hit) ? void 0 : quotingDrafts(parse, region, hit);
    if (quoting) {
      for (const draft2 of quoting) knowledge.trace?.candidate(draft2, "kept");
      parse.drafts.push(...quoting);
      open.push(...quoting);
      continue;
    }
    const found = passiveDraft(parse, region, hit);
    const passive = found && weighed(found, knowledge);
    if (passive) {
      if (!isInside2(open, hit) && !region.outer) knowledge.observe?.(passive);
      const isProbable = passive.probability >= neededFor({ ...passive, outer: null }, knowledge.thresholds);
      const fate2 = isProbable ? isInside2(open, hit) ? "inside" : "kept" : "improbable";
      knowledge.trace?.candidate(passive, fate2);
      if (fate2 === "kept") {
        parse.drafts.push(passive);
        open.length = 0;
        open.push(passive);
      }
      continue;
    }
    if (hit.prefix === "pas:") continue;
    const relation = relationOf(parse, region, hit, open);
    if (!relation) continue;
    const draft = draftOf(parse, region, hit, relation);
    if (!draft) continue;
    const holder = relation.closed ? relation.closed.outer : innermost(open, hit);
    const placed = { ...draft, outer: holder ?? region.outer };
    if (!placed.outer) knowledge.observe?.(placed);
    const fate = fateOf(placed, relation, parse);
    knowledge.trace?.candidate(placed, fate);
    if (fate !== "kept") continue;
    if (relation.closed && relation.closesAt >= 0) closeAt(open, relation.closed, relation.closesAt);
    parse.drafts.push(placed);
    open.push(placed);
  }
}
function fateOf(placed, { closed }, { knowledge, drafts }) {
  const { outer, probability: probability2 } = placed;
  const figure = outer ? Math.max(placed.base ?? 0, probability2) : probability2;
  if (figure < neededFor(placed, knowledge.thresholds)) return "improbable";
  const isBeside = !outer || closed?.outer === outer;
  return isBeside || isNestable(placed, outer, knowledge, drafts) ? "kept" : "inside";
}
var outside = (relation, open, hit) => relation && !isInside2(open, hit) ? relation : void 0;
var isInside2 = (open, hit) => innermost(open, hit) !== null;
function relationOf(parse, region, hit, open) {
  const { line } = parse;
  const at2 = hit.cue.from;
  const previous = at2 - 1;
  if (hit.prefix === "poss:") return possessed(parse, region, hit, open);
  switch (hit.group.form) {
    case "participle":
      return participle(parse, region, hit, open) ?? outside(governed(parse, region, at2, false), open, hit);
    case "infinitive":
      return isRefused(parse, at2) ? void 0 : outside(governed(parse, region, at2, true), open, hit);
    case "finite":
      break;
    default:
      return void 0;
  }
  const joint = jointBefore(line, previous, region.from);
  if (joint !== previous) {
    const shared = coordinated(line, region, hit.group, open, joint);
    if (shared) return shared;
  }
  const isListed = previous >= region.from && isComma(line, previous);
  const isJoined = previous >= region.from && coordinators.has(line.word[previous]);
  if (isJoined || isListed) {
    const shared = coordinated(line, region, hit.group, open, previous);
    if (shared) return shared;
    if (isJoined) return void 0;
  }
  const subject = subjectBefore(line, at2, region.from);
  return subject ? clauseOfItsOwn(line, hit, subject, open) : void 0;
}
function jointBefore(line, previous, start) {
  let at2 = previous;
  while (at2 > start && previous - at2 < 4 && (times.has(line.word[at2]) || line.tag[at2] === Tag.CD || isAdverb(line, at2)))
    at2--;
  if (at2 > start && at2 < previous && isPreposition(line, at2)) at2--;
  return at2 < previous && coordinators.has(line.word[at2]) ? at2 : previous;
}

// pipeline/stages/attributions/frames/as-clause.ts
function findAsClause(parse, region) {
  const { line, hits, knowledge } = parse;
  const as = opensBehind.has(line.word[region.from]) ? region.from + 1 : region.from;
  if (line.word[as] !== "as") return void 0;
  const hit = hits.find((candidate) => candidate.cue.from > as);
  const isTold = hit?.group.form === "finite" || hit?.group.form === "reduced" && isComma(line, hit.cue.to);
  if (!hit || !isTold || hit.prefix !== "" || hit.cue.to - as > 24) return void 0;
  const subject = subjectBefore(line, hit.cue.from, as + 1);
  const comma = commaBehind(parse, hit, region.to);
  if (!subject || subject.from !== as + 1 || comma < 0) return void 0;
  const counted = gate(hit.entry, { prefix: "", complement: "L" }, knowledge.counts);
  const probability2 = telling.has(hit.entry.class) && comma === hit.cue.to ? Math.max(counted, tellingShare) : counted;
  if (probability2 < knowledge.thresholds.least) return void 0;
  const content = { from: comma + 1, to: region.to };
  return {
    draft: {
      line,
      entry: hit.entry,
      group: hit.group,
      frame: "as-clause",
      use: "AS",
      cue: hit.cue,
      mention: { from: subject.from, to: subject.to },
      basis: "subject",
      content: [content],
      hearer: null,
      probability: probability2,
      outer: region.outer
    },
    inside: content,
    rest: region.to
  };
}
var opensBehind = /* @__PURE__ */ new Set(["and", "but", "(", "so"]);
var telling = /* @__PURE__ */ new Set(["say", "tell", "report", "affirm", "emphasis", "outline", "announce"]);
var tellingShare = 0.75;
function commaBehind({ line }, hit, limit2) {
  for (let at2 = hit.cue.to; at2 < limit2 && at2 - hit.cue.to < 6; at2++) if (isComma(line, at2)) return at2;
  return -1;
}

// pipeline/stages/attributions/frames/mention-extent.ts
var mentionLinks = /* @__PURE__ */ new Set(["of", "for", "in", "at", "from", "to"]);
function subjectBehindQuotation(line, region, hit, near2) {
  const end = hit.cue.from;
  let start = -1;
  for (let at2 = end - 1; at2 >= region.from && end - at2 < 30; at2--) {
    if (isQuotation(line, at2)) {
      start = at2 + 1;
      break;
    }
    if (isStop(line, at2) || line.word[at2] === ":") return void 0;
  }
  if (start < 0 || near2 && near2.from <= start) return void 0;
  if (isComma(line, start)) start++;
  const phrase = phraseEnd(line, start, { limit: end, links: mentionLinks, mayCoordinate: true });
  if (near2 && !relativePronouns.has(line.word[near2.from]) && phrase === near2.from - 1 && isComma(line, phrase))
    return { from: start, to: near2.to };
  if (phrase < 0 || !isComma(line, phrase) || !isComma(line, end - 1)) return void 0;
  for (let at2 = phrase + 1, relative = false; at2 < end; at2++) {
    if (relativePronouns.has(line.word[at2])) relative = true;
    if (isFiniteVerb(line, at2) && !relative) return void 0;
    if (coordinators.has(line.word[at2]) && isComma(line, at2 - 1)) return void 0;
  }
  return { from: start, to: phrase };
}
function endOfPlainWords(line, from, limit2) {
  const opens2 = isDeterminer(line, from) || isNoun(line, from) || isAdjective(line, from) || line.tag[from] === Tag.CD;
  let at2 = from;
  while (opens2 && at2 < limit2 && at2 - from < 12 && !isMark2(line, at2)) {
    if (isFiniteVerb(line, at2)) return -1;
    at2++;
  }
  return at2;
}
var isMark2 = (line, at2) => isComma(line, at2) || isStop(line, at2) || isDash(line, at2) || isQuotation(line, at2);
function appositiveEnd2(line, end, limit2) {
  if (end < 0 || end + 1 >= limit2 || !isComma(line, end)) return end;
  if (line.tag[end + 1] === Tag.CD && end + 2 < limit2 && isComma(line, end + 2))
    return appositiveEnd2(line, end + 2, limit2);
  let at2 = end + 1;
  while (at2 < limit2 && isAdverb(line, at2)) at2++;
  const appositive = phraseEnd(line, at2, { limit: limit2, links: mentionLinks, mayCoordinate: true });
  if (appositive < 0 || line.tag[at2] === Tag.PRP || !isNoun(line, appositive - 1)) return end;
  const closes = appositive >= limit2 || isStop(line, appositive) || isComma(line, appositive);
  return closes ? appositive : end;
}

// pipeline/stages/attributions/frames/tail.ts
function readTail(line, from, limit2, entry) {
  let at2 = from;
  let hearer = null;
  for (let steps = 0; steps < 6; steps++) {
    if (at2 >= limit2 || isStop(line, at2)) return { to: at2, hearer, goesOn: false, isBare: false };
    const complement = readComplement(line, at2, limit2, entry.lemma);
    if (complement.code === "END") {
      at2 = complement.from;
      if (at2 >= limit2 || isStop(line, at2) || isDash(line, at2)) return { to: at2, hearer, goesOn: false, isBare: false };
      if (coordinators.has(line.word[at2]) || line.word[at2] === ")")
        return { to: at2, hearer, goesOn: false, isBare: false };
      return afterComma(line, at2, limit2, hearer);
    }
    if (complement.code === "Q" && isComma(line, complement.from - 1))
      return { to: complement.from, hearer, goesOn: true, isBare: false };
    if (complement.code.startsWith("P:") || complement.code === "WH") {
      const next = phraseEnd(line, complement.from + 1, { limit: limit2, links: mentionLinks, mayCoordinate: true });
      if (next < 0) return complement.code === "WH" ? void 0 : { to: at2, hearer, goesOn: false, isBare: false };
      at2 = next;
    } else if ((complement.code === "NP" || complement.code.startsWith("NPP:")) && complement.hearer && takesHearer(entry) && !hearer) {
      hearer = complement.hearer;
      at2 = complement.hearer.to;
    } else if (complement.code === "O" && isQuotation(line, from - 1))
      return { to: at2, hearer, goesOn: false, isBare: false };
    else return void 0;
  }
  return void 0;
}
function looseTail(line, from, limit2, entry, isSpeech2) {
  const { code } = readComplement(line, from, limit2, entry.lemma);
  if ((isSpeech2 ? another : clausal2).test(code)) return void 0;
  let at2 = from;
  while (at2 < limit2 && at2 - from < 24 && !isComma(line, at2) && !isStop(line, at2)) at2++;
  return { to: at2, hearer: null, goesOn: false, isBare: false };
}
var clausal2 = /^(?:THAT|CL|TO|COLON|QM?|NPTHAT|NPQ)$/;
var another = /^(?:COLON|QM?|NPQ)$/;
function afterComma(line, comma, limit2, hearer) {
  const next = comma + 1;
  if (next >= limit2) return { to: comma, hearer, goesOn: false, isBare: false };
  const word2 = line.word[next];
  if (isQuotation(line, next)) return { to: next, hearer, goesOn: true, isBare: false };
  if (line.tag[next] === Tag.VBG || relativePronouns.has(word2) || coordinators.has(word2) || word2 === "according") {
    return { to: comma, hearer, goesOn: false, isBare: false };
  }
  if (word2 === "as" || word2 === "when" || word2 === "after" || word2 === "while" || word2 === "with" || word2 === "in")
    return { to: comma, hearer, goesOn: false, isBare: false };
  return { to: next, hearer, goesOn: true, isBare: !hasClause(line, next, limit2) && limit2 - next < 3 };
}

// pipeline/stages/attributions/frames/content-before-cue.ts
function behindContent(parse, region, hit, place3) {
  const { line, knowledge } = parse;
  const { before: before2, mention } = place3;
  const last2 = before2 - 1;
  const isAs = line.word[last2] === "as";
  const edge = isAs ? last2 : before2;
  const comma = isComma(line, edge - 1) || isDash(line, edge - 1);
  const quoted2 = isQuotation(line, edge - 1) || comma && edge - 2 >= region.from && isQuotation(line, edge - 2);
  if (!comma && !quoted2) return void 0;
  const spoken = isQuotation(line, edge - 1) ? edge - 1 : edge - 2;
  const isSpeech2 = quoted2 && isLongQuotation(line, spoken) && isSetOff(line, spoken) && opens(line, region.from, spoken);
  const contentTo = comma ? edge - 1 : edge;
  if (contentTo <= region.from) return void 0;
  if (isAs && (!isComma(line, edge - 1) || firstPersons.has(line.word[mention.from]))) return void 0;
  const tail = readTail(line, place3.tail, region.to, hit.entry) ?? (quoted2 ? looseTail(line, place3.tail, region.to, hit.entry, isSpeech2) : void 0);
  if (!tail) return void 0;
  const isMiddle = tail.goesOn && (!quoted2 || isQuotation(line, tail.to));
  const code = quoted2 ? place3.isInverted ? "LQI" : "LQ" : isMiddle ? "PAR" : place3.isInverted ? "LI" : "L";
  if (!quoted2 && tail.goesOn && isQuotation(line, tail.to) && opensCapitalized(line, tail.to)) return void 0;
  const from = contentStart(line, region.from, contentTo, quoted2);
  if (!quoted2 && !isMiddle && !hasClause(line, from, contentTo) && !isPlainEnd(line, from, contentTo, hit.entry))
    return void 0;
  if (!quoted2 && isMiddle && tail.isBare) return void 0;
  const counted = gate(hit.entry, { prefix: "", complement: code }, knowledge.counts);
  const probability2 = isSpeech2 ? Math.max(counted, speechShare2) : counted;
  const content = [{ from, to: contentTo }];
  if (isMiddle) content.push({ from: tail.to, to: region.to });
  const draft = {
    line,
    entry: hit.entry,
    group: hit.group,
    frame: frameOf2(code),
    use: code,
    cue: hit.cue,
    mention: { from: mention.from, to: mention.to },
    basis: "subject",
    content,
    hearer: tail.hearer,
    probability: probability2,
    outer: region.outer
  };
  if (!region.outer) knowledge.observe?.(draft);
  const isOwn = !region.outer || isNestable(draft, region.outer, knowledge, parse.drafts);
  const fate = probability2 < knowledge.thresholds.least ? "improbable" : isOwn ? "kept" : "inside";
  knowledge.trace?.candidate(draft, fate);
  if (fate !== "kept") return void 0;
  return {
    draft,
    inside: quoted2 && contentTo - from === 1 ? null : { from, to: contentTo },
    ...from - region.from > 2 ? { beside: { from: region.from, to: from } } : {},
    rest: isMiddle ? region.to : tail.to
  };
}
function opens(line, from, at2) {
  let first = at2;
  while (first > from && isQuotation(line, first - 1)) first--;
  return first <= from + 1 || line.word[first - 1] === ":" || isDash(line, first - 1);
}
var speechShare2 = 0.7;
var frameOf2 = (code) => ({
  LQ: "quotation-first",
  LQI: "quotation-first-inverted",
  L: "content-first",
  LI: "content-first-inverted",
  PAR: "cue-in-middle"
})[code] ?? code;
function isPlainEnd(line, from, to, entry) {
  if (entry.class !== "say") return false;
  for (let at2 = from; at2 < to && at2 - from < 30; at2++)
    if (isQuotation(line, at2) && line.to[at2] - line.from[at2] > 6) return true;
  return to - from > 7 && !isPreposition(line, from) && line.tag[from] !== Tag.VBG && line.tag[from] !== Tag.VBN;
}
function contentStart(line, from, to, quoted2) {
  if (!quoted2) {
    for (let at2 = to - 2; at2 > from && to - at2 < 60; at2--)
      if (line.word[at2] === ":" || line.word[at2] === ";") return at2 + 1;
    return coordinators.has(line.word[from]) ? from + 1 : from;
  }
  let first = to - 1;
  while (first > from && isQuotation(line, first - 1)) first--;
  if (first === from) return from;
  if (line.word[first - 1] === ":" || line.word[first - 1] === "(" || isDash(line, first - 1) && hasClause(line, from, first))
    return first;
  return isComma(line, first - 1) && (!hasClause(line, from, first) || opensCapitalized(line, first)) ? first : from;
}
var opensCapitalized = (line, at2) => {
  const { tokens } = line.segments;
  const first = tokens.form[line.from[at2] + 1];
  return first !== void 0 && (tokens.lexicon.flags(first) & FormFlag.Capitalized) !== 0;
};

// pipeline/stages/attributions/frames/labelled-quotation.ts
function readLabel(parse, colon) {
  const { line, knowledge } = parse;
  const verb = sayingAtFront(parse);
  if (verb && endOfPlainWords(line, 1, colon) === colon)
    return { entry: verb, mention: { from: 1, to: colon }, cue: { from: 0, to: 1 } };
  const phrase = phraseBefore(line, colon);
  if (!phrase) return void 0;
  const from = startOfPhrase(line, phrase.from, phrase.cuts);
  const before2 = line.word[from - 1];
  if (before2 !== "from" && !(from > 0 && isDash(line, from - 1))) return void 0;
  const isVoice2 = isCapitalized(line, from) || knowledge.reports.has(nounLemma(line, colon - 1));
  return isVoice2 ? { entry: turnEntry, mention: { from, to: colon }, cue: { from: colon, to: colon + 1 } } : void 0;
}
var sayingAtFront = ({ line, knowledge }) => line.size > 2 && isCapitalized(line, 0) && isCapitalized(line, 1) ? knowledge.cues.verbs.get(verbLemma(line, 0))?.find(isSaying) : void 0;
var isSaying = (entry) => entry.words.length === 1 && "Q" in entry.frames;
function startOfPhrase(line, from, cuts) {
  return cuts.find((cut) => line.word[cut - 1] === "from") ?? from;
}

// pipeline/stages/attributions/frames/label.ts
function findLabel(parse, region) {
  const { line, knowledge } = parse;
  if ((line.kinds & Kind.Quotation) === 0 || region.from > 0 || !isCapitalized(line, 0) || sayingAtFront(parse))
    return void 0;
  const end = appositiveEnd2(line, phraseEnd(line, 0, { limit: region.to, links: mentionLinks }), region.to);
  if (end < 0 || line.word[end] !== ":" || end + 1 >= region.to || !isQuotation(line, end + 1)) return void 0;
  const content = { from: end + 1, to: region.to };
  const probability2 = gate(turnEntry, { prefix: "", complement: "Q" }, knowledge.counts);
  if (probability2 < knowledge.thresholds.least) return void 0;
  return {
    draft: {
      line,
      entry: turnEntry,
      group: null,
      frame: "turn",
      use: "Q",
      cue: { from: end, to: end + 1 },
      mention: { from: 0, to: end },
      basis: "label",
      content: [content],
      hearer: null,
      probability: probability2,
      outer: region.outer
    },
    inside: null,
    rest: region.to
  };
}

// pipeline/stages/attributions/frames/own-words.ts
function findOwnWords(parse, region) {
  const { line, knowledge } = parse;
  if ((line.kinds & Kind.OwnWord) === 0) return void 0;
  for (let at2 = region.from; at2 < region.to && at2 - region.from < 60; at2++) {
    if (line.word[at2] !== "in") continue;
    const isFront = at2 === region.from;
    if (!isFront && !isComma(line, at2 - 1)) continue;
    const found = phraseAt(parse, at2, region.to);
    if (!found) continue;
    const { to, mention, entry } = found;
    const isEnd = to >= region.to || isStop(line, to);
    if (!isEnd && !isComma(line, to) && line.word[to] !== ":") continue;
    const content = isFront ? [] : [{ from: region.from, to: at2 - 1 }];
    if (!isEnd) content.push({ from: to + 1, to: region.to });
    const probability2 = gate(entry, { prefix: "", complement: "ACC" }, knowledge.counts);
    if (content.length === 0 || probability2 < knowledge.thresholds.least) continue;
    return {
      draft: {
        line,
        entry,
        group: null,
        frame: "own-words",
        use: "ACC",
        cue: { from: at2, to },
        mention,
        basis: "subject",
        content,
        hearer: null,
        probability: probability2,
        outer: region.outer
      },
      inside: content.length === 1 && !isQuotation(line, content[0].from) ? content[0] : null,
      rest: region.to
    };
  }
  return void 0;
}
function phraseAt({ line, knowledge }, at2, limit2) {
  const to = baseEnd(line, at2 + 1, limit2);
  if (to < 0) return void 0;
  const noun = nounLemma(line, to - 1);
  const entry = knowledge.cues.sources.find(({ class: sort, words: words3 }) => sort === "own-words" && words3[1] === noun);
  if (!entry) return void 0;
  for (let holder = at2 + 1; holder < to - 1; holder++) {
    if (line.tag[holder] === Tag.PRPS) return { to, mention: { from: holder, to: holder + 1 }, entry };
    if (line.tag[holder] === Tag.POS) return { to, mention: { from: at2 + 1, to: holder }, entry };
  }
  return void 0;
}

// pipeline/stages/attributions/frames/source-phrase.ts
function findSourcePhrase(parse, region) {
  const { line, knowledge } = parse;
  if ((line.kinds & Kind.Source) === 0) return void 0;
  for (let at2 = region.to - 2; at2 >= region.from; at2--) {
    const entry = sourceAt(line, at2, knowledge.cues.sourcesAt);
    if (!entry) continue;
    const found = sourcePhrase(parse, region, entry, at2);
    if (found) return found;
  }
  return void 0;
}
var sourceAt = (line, at2, sources) => sources.get(line.word[at2])?.find((entry) => entry.words.every((word2, index) => line.word[at2 + index] === word2));
function sourcePhrase(parse, region, entry, at2) {
  const { line, knowledge } = parse;
  const from = at2 + entry.words.length;
  const end = issuerEnd(line, from, region.to, knowledge);
  if (end < 0 || isDocument(line, from, region.to, knowledge)) return void 0;
  if (entry.objects && !(isAtFront(line, region, at2) && entry.objects.has(headOf2(line, from, region.to))))
    return void 0;
  const to = appositiveEnd2(line, end, region.to);
  const place3 = { at: at2, from, to };
  const content = isAtFront(line, region, at2) ? contentBehind(line, region, end) : contentAround(line, region, place3);
  const probability2 = gate(entry, { prefix: "", complement: "ACC" }, knowledge.counts);
  if (!content || probability2 < knowledge.thresholds.least) return void 0;
  const isFront = content[0].from > at2;
  const draft = {
    line,
    entry,
    group: null,
    frame: "source-phrase",
    use: "ACC",
    cue: { from: at2, to: from },
    mention: { from, to: isFront ? appositiveEnd2(line, end, content[0].from) : to },
    basis: "subject",
    content,
    hearer: null,
    probability: probability2,
    outer: region.outer
  };
  return { draft, inside: content.length === 1 ? content[0] : null, rest: region.to };
}
var headOf2 = (line, from, limit2) => nounLemma(line, Math.max(from, phraseEnd(line, from, { limit: limit2, links: /* @__PURE__ */ new Set() }) - 1));
function issuerEnd(line, from, limit2, { reports }) {
  const walk = { limit: limit2, links: mentionLinks, mayCoordinate: true };
  const end = phraseEnd(line, from, walk);
  if (end < 0) return end;
  const noun = nounLemma(line, end - 1);
  const isIssued = line.word[end] === "by" ? reports.has(noun) : line.word[end] === "with" && talks.has(noun);
  return isIssued ? Math.max(end, phraseEnd(line, end + 1, walk)) : end;
}
var talks = /* @__PURE__ */ new Set(["interview", "conversation", "talk"]);
function isDocument(line, from, limit2, { documents, reports }) {
  const head = phraseEnd(line, from, { limit: limit2, links: /* @__PURE__ */ new Set() }) - 1;
  const noun = nounLemma(line, head);
  return documents.has(noun) || reports.has(noun) && isCapitalized(line, head);
}
var isAtFront = (line, region, at2) => at2 === region.from || at2 - region.from <= 2 && !isComma(line, at2 - 1) && !isQuotation(line, at2 - 1) || line.word[at2 - 1] === ":";
function contentBehind(line, region, mentionTo) {
  const title = titleEnd(line, mentionTo, region.to);
  let comma = title;
  while (comma < region.to && !isComma(line, comma) && comma - title < 12) comma++;
  if (comma >= region.to || !isComma(line, comma)) return void 0;
  return [{ from: comma + 1, to: region.to }];
}
function titleEnd(line, end, limit2) {
  const at2 = end + 1;
  if (at2 >= limit2 || !isComma(line, end) || line.tag[at2] !== Tag.NN || isCapitalized(line, at2)) return end;
  const to = appositiveEnd2(line, end, limit2);
  return to > end && isComma(line, to) && hasClause(line, to, limit2) ? to : end;
}
function contentAround(line, region, { at: at2, to }) {
  const hasComma = isComma(line, at2 - 1);
  const before2 = { from: region.from, to: hasComma ? at2 - 1 : at2 };
  const goesOn = hasComma && to + 1 < region.to && isComma(line, to) && hasClause(line, to, region.to) && line.tag[to + 1] !== Tag.VBG && !relativePronouns.has(line.word[to + 1]);
  if (goesOn) return [before2, { from: to + 1, to: region.to }];
  const isQuoted = isLongQuotation(line, before2.to - 1);
  return isQuoted || hasClause(line, region.from, at2) || before2.to - before2.from > 2 ? [before2] : void 0;
}

// pipeline/stages/attributions/frames/content-first.ts
function findTrailingCue(parse, region) {
  const { hits } = parse;
  let best;
  for (let index = hits.length - 1; index >= 0 && !best; index--) {
    const hit = hits[index];
    if (hit.cue.from < region.from || hit.cue.to > region.to) continue;
    best = trailingVerb(parse, region, hit);
  }
  const source = findSourcePhrase(parse, region);
  if (source && (!best || source.draft.cue.from > best.draft.cue.from)) return source;
  return best ?? findAsClause(parse, region) ?? findOwnWords(parse, region) ?? findLabel(parse, region);
}
function trailingVerb(parse, region, hit) {
  const { group, prefix } = hit;
  if (group.form !== "finite" || group.hasModal) return void 0;
  if (prefix === "psy:") return subjectFirst(parse, region, hit);
  if (prefix === "pas:" && hit.entry.class === "quote") {
    const saying = sayingAfter(parse.line, hit.cue.to, region.to);
    return saying < 0 ? void 0 : subjectFirst(parse, region, { ...hit, cue: { from: hit.cue.from, to: saying + 1 } });
  }
  if (prefix !== "") return void 0;
  return subjectFirst(parse, region, hit) ?? inverted(parse, region, hit);
}
function subjectFirst(parse, region, hit) {
  const { line } = parse;
  const subject = subjectBefore(line, hit.cue.from, region.from);
  const quoted2 = subjectBehindQuotation(line, region, hit, subject);
  if (quoted2)
    return quoted2 && behindContent(parse, region, hit, { mention: quoted2, before: quoted2.from, tail: hit.cue.to, isInverted: false });
  if (!subject || subject.isRelative || subject.from <= region.from) return void 0;
  return behindContent(parse, region, hit, {
    mention: subject,
    before: subject.from,
    tail: hit.cue.to,
    isInverted: false
  });
}
function inverted(parse, region, hit) {
  const { line } = parse;
  const before2 = hit.cue.from;
  if (before2 <= region.from || hit.group.from !== hit.group.head && !isAdverb(line, hit.group.from)) return void 0;
  if (!isComma(line, before2 - 1) && !isQuotation(line, before2 - 1) && !isDash(line, before2 - 1)) return void 0;
  const isQuoted = isQuotation(line, before2 - 1) || before2 - 2 >= region.from && isQuotation(line, before2 - 2);
  if (!isQuoted && subjectBefore(line, before2, region.from)) return void 0;
  const end = phraseEnd(line, hit.cue.to, { limit: region.to, links: mentionLinks, mayCoordinate: true });
  for (const to of [appositiveEnd2(line, end, region.to), endOfPlainWords(line, hit.cue.to, region.to)]) {
    if (to <= hit.cue.to) continue;
    const found = behindContent(parse, region, hit, {
      mention: { from: hit.cue.to, to },
      before: before2,
      tail: to,
      isInverted: true
    });
    if (found) return found;
  }
  return void 0;
}

// pipeline/stages/attributions/frames/introduced-quotation.ts
var furthest10 = 24;
var probability = 0.6;
var impersonal = /* @__PURE__ */ new Set(["it", "there", "this", "that", "which", "what", "these", "those"]);
function introducedQuotation(parse) {
  const { line, drafts } = parse;
  const mark = markOf(line);
  if (mark < 0 || probability < parse.knowledge.thresholds.least) return void 0;
  const content = quotationsFrom(line, mark + 1);
  const isTaken = drafts.some(({ content: ranges }) => ranges.some((range) => range.to > mark));
  if (isTaken) return void 0;
  const found = isComma(line, mark) ? verbOfSaying(parse, mark) : verbBefore(line, mark);
  const label = found || isComma(line, mark) ? void 0 : readLabel(parse, mark);
  if (!found && !label) return void 0;
  const cue = found ? { from: found.group.from, to: found.group.to } : label.cue;
  if (drafts.some((draft) => draft.cue.from < cue.to && draft.cue.to > cue.from)) return void 0;
  return {
    line,
    entry: found ? verbOfSound(verbLemma(line, found.group.head)) : label.entry,
    group: found?.group ?? null,
    frame: found ? "introduced-quotation" : "turn",
    use: content.to > content.from ? "Q" : "COLON",
    cue,
    mention: found ? { from: found.subject.from, to: found.subject.to } : label.mention,
    basis: found ? "subject" : "label",
    content: [content],
    hearer: null,
    probability,
    outer: null
  };
}
function verbBefore(line, colon) {
  for (let at2 = colon - 1; at2 > 0 && colon - at2 < furthest10 && !isStop(line, at2) && !isDash(line, at2); at2--) {
    const voice = voiceAt(line, at2);
    if (!voice || voice.subject.isRelative || voice.group.form !== "finite") continue;
    const word2 = line.word[at2];
    const isPlain = beForms.has(word2) || haveForms.has(word2) && colon - at2 < 2;
    return impersonal.has(line.word[voice.subject.from]) || isPlain ? void 0 : voice;
  }
  return void 0;
}
function verbOfSaying({ line, knowledge }, comma) {
  let said;
  for (let at2 = comma - 1; at2 > 0 && comma - at2 < furthest10 && !isStop(line, at2) && !isQuotation(line, at2); at2--) {
    const tag = line.tag[at2];
    const isParticiple = tag === Tag.VBG;
    if (!said) {
      const entries = isParticiple || hasFiniteForm(line, at2) ? knowledge.cues.verbs.get(verbLemma(line, at2)) : void 0;
      if (!entries?.some((entry) => entry.words.length === 1 && ("Q" in entry.frames || "THAT" in entry.frames))) continue;
      if (isParticiple) said = readVerbGroup(line, at2);
    }
    const voice = voiceAt(line, at2);
    if (voice) return said ? { ...voice, group: said } : voice;
  }
  return void 0;
}
var hasFiniteForm = (line, at2) => line.tag[at2] === Tag.VBD || line.tag[at2] === Tag.VBZ || line.tag[at2] === Tag.VBP;
function voiceAt(line, at2) {
  if (!hasFiniteForm(line, at2)) return void 0;
  const group = readVerbGroup(line, at2);
  if (group.form !== "finite" || group.hasModal || group.isPassive || group.isNegated) return void 0;
  const subject = subjectBefore(line, group.from, 0);
  return subject && { group, subject };
}
function markOf(line) {
  const last2 = line.size - 1;
  if (line.word[last2] === ":") return startsQuotation(line, line.to[last2]) ? last2 : -1;
  for (let at2 = last2; at2 > 1; at2--) {
    if (isStop(line, at2)) continue;
    if (!isQuotation(line, at2)) return -1;
    if (line.word[at2 - 1] === ":") return isLongQuotation(line, at2) ? at2 - 1 : -1;
    if (isComma(line, at2 - 1)) return isLongQuotation(line, at2) && opensCapitalized(line, at2) ? at2 - 1 : -1;
  }
  return -1;
}
var startsQuotation = ({ segments }, token) => (segments.quotationOf[token] ?? -1) >= 0;
function quotationsFrom(line, from) {
  let to = from;
  while (to < line.size && isQuotation(line, to)) to++;
  return { from, to };
}

// pipeline/stages/attributions/parse-line.ts
var deepest = 3;
function parseLine(line, knowledge, outer) {
  const parse = {
    line,
    hits: findCues(line, knowledge.cues, knowledge.observe !== void 0),
    knowledge,
    drafts: []
  };
  if (knowledge.trace) for (const hit of parse.hits) knowledge.trace.cue(line, hit);
  parseRegion(parse, { from: 0, to: line.size, outer, depth: 0 });
  const introduced = outer ? void 0 : introducedQuotation(parse);
  if (introduced) parse.drafts.push(introduced);
  return parse.drafts;
}
function parseRegion(parse, region) {
  if (region.to - region.from < 2 || region.depth > deepest) return;
  const trailing = findTrailingCue(parse, region);
  if (!trailing) {
    scanClauses(parse, region, null);
    return;
  }
  const { draft, inside, beside, rest } = trailing;
  if (beside) parseRegion(parse, { ...region, ...beside, depth: region.depth + 1 });
  parse.drafts.push(draft);
  if (inside) parseRegion(parse, { ...inside, outer: draft, depth: region.depth + 1 });
  if (rest < region.to) scanClauses(parse, { ...region, from: rest }, draft);
}

// pipeline/stages/attributions/read-continuation.ts
var more = /* @__PURE__ */ new Set(["other", "another", "further", "additional", "more"]);
var copulas = /* @__PURE__ */ new Set(["is", "was", "were", "are", "included", "include", "includes", "concerned", "covered"]);
var holding = /* @__PURE__ */ new Set(["included", "include", "includes"]);
var links = /* @__PURE__ */ new Set(["of", "for", "in", "at"]);
function readContinuation(line, before2, knowledge) {
  const holder = holderEnd(line);
  const first = holder > 0 ? holder + 1 : 0;
  let noun = first;
  let carries2 = holder > 0;
  while (noun < line.size && noun - first < 6 && (more.has(line.word[noun]) || line.tag[noun] === Tag.DT || line.tag[noun] === Tag.PRPS || line.tag[noun] === Tag.JJ)) {
    if (more.has(line.word[noun]) || line.tag[noun] === Tag.PRPS) carries2 = true;
    noun++;
  }
  const entry = noun > 0 && noun < line.size ? knowledge.cues.nouns.get(nounLemma(line, noun)) : void 0;
  if (!entry) return void 0;
  let verb = noun + 1;
  while (verb < line.size && isAdverb(line, verb)) verb++;
  if (!(holder > 0 ? holding : copulas).has(line.word[verb] ?? "")) return void 0;
  const base3 = {
    draft: null,
    frame: "continuation",
    act: entry.act,
    lemma: entry.lemma,
    hearer: null,
    probability: 0.9,
    isDirect: false,
    outer: null,
    isOpen: false
  };
  if ((line.word[verb] === "was" || line.word[verb] === "were") && line.word[verb + 2] === "by") {
    const previous = before2[before2.length - 2];
    const to = phraseEnd(line, verb + 3, { limit: line.size, links, mayCoordinate: true });
    if (to < 0 || !previous || previous.findings.length > 0) return void 0;
    const end2 = appositiveEnd3(line, to);
    return {
      ...base3,
      basis: "subject",
      mention: tokensOf(line, { from: verb + 3, to: end2 }),
      cue: tokensOf(line, { from: 0, to: verb + 3 }),
      content: [withoutStop(line, previous)]
    };
  }
  if (!carries2) return void 0;
  const mention = holder > 0 ? tokensOf(line, { from: 0, to: holder }) : lastMention(before2);
  let end = line.size;
  while (end > verb + 1 && isStop(line, end - 1)) end--;
  if (!mention || end <= verb + 1) return void 0;
  return {
    ...base3,
    basis: holder > 0 ? "subject" : "carried",
    mention,
    cue: tokensOf(line, { from: first, to: verb + 1 }),
    content: [tokensOf(line, { from: verb + 1, to: end })]
  };
}
function holderEnd(line) {
  for (let at2 = 1; at2 < line.size && at2 < 8; at2++) {
    if (line.tag[at2] === Tag.POS) return at2;
    if (isVerb(line, at2) || isStop(line, at2) || isComma(line, at2)) return -1;
  }
  return -1;
}
function appositiveEnd3(line, end) {
  if (line.word[end] !== ",") return end;
  const to = phraseEnd(line, end + 1, { limit: line.size, links, mayCoordinate: true });
  return to > 0 ? to : end;
}
var stops2 = /* @__PURE__ */ new Set([".", "!", "?"]);
function withoutStop({ segments }, { range }) {
  const { lexicon: lexicon2, form } = segments.tokens;
  return stops2.has(lexicon2.form(form[range.to - 1])) ? { from: range.from, to: range.to - 1 } : range;
}
function lastMention(before2) {
  for (let at2 = before2.length - 1; at2 >= 0 && before2.length - at2 < 6; at2--) {
    const found = before2[at2].findings.findLast((finding) => finding.outer === null && finding.mention !== null);
    if (found) return found.mention;
  }
  return null;
}

// pipeline/stages/attributions/read-headline.ts
var longestLabel2 = 6;
var longestVoice = 2;
var longestHeadline = 30;
function readHeadline(segments, line, knowledge) {
  if (line.to - line.from > longestHeadline) return null;
  const { lexicon: lexicon2, form } = segments.tokens;
  let colon = line.from;
  while (colon < line.to && colon - line.from <= longestLabel2 && lexicon2.form(form[colon]) !== ":") colon++;
  if (colon === line.from || colon + 2 >= line.to || colon - line.from > longestLabel2) return null;
  const label = { from: line.from, to: colon };
  if ((segments.quotationOf[colon + 1] ?? -1) >= 0) return null;
  if (lexicon2.form(form[colon]) !== ":" || !isVoice(segments, label, knowledge)) return null;
  const turn = openTurn(segments, { label, contentFrom: colon + 1 }, line, knowledge);
  return turn && { ...turn, isDirect: false };
}
function isVoice({ tokens: { lexicon: lexicon2, form } }, { from, to }, { isName, noLabels, headlineVoices }) {
  const word2 = (at2) => lexicon2.form(lexicon2.folded(form[at2]));
  if (noLabels.has(word2(from)) || articles2.has(word2(from))) return false;
  if (headlineVoices.has(word2(to - 1))) return to - from <= longestVoice;
  if (!isName[to - 1]) return false;
  let name = to - 1;
  while (name > from && isName[name - 1]) name--;
  for (let at2 = from; at2 < name; at2++) {
    const flags = lexicon2.flags(form[at2]);
    if (isName[at2] || (flags & FormFlag.Word) !== 0 && (flags & FormFlag.Capitalized) === 0) return false;
  }
  return true;
}
var articles2 = /* @__PURE__ */ new Set(["the", "a", "an", "on", "in"]);

// pipeline/stages/attributions/sign-quotations.ts
var longest2 = 24;
var dashes = /* @__PURE__ */ new Set(["-", "\u2013", "\u2014", "--", "\u2015", "~"]);
var isVerb2 = (tag) => tag >= Tag.VB && tag <= Tag.VBZ && tag !== Tag.VBN || tag === Tag.MD;
function signQuotations(segments, sentences) {
  sentences.forEach((sentence, index) => {
    const { range, findings, block: block2 } = sentence;
    if (findings.length > 0) return;
    const quoted2 = leadingQuotations(segments, range);
    const isBelow = quoted2.to === range.from;
    const above = isBelow ? sentences[index - 1] : sentence;
    if (!above || above.findings.length > 0 || isBelow && above.block === block2) return;
    const content = isBelow ? leadingQuotations(segments, above.range) : quoted2;
    if (content.to === content.from || isBelow && content.to < above.range.to) return;
    const mention = signature(segments, { from: isBelow ? range.from : quoted2.to, to: range.to });
    if (mention) above.findings.push(signed(content, mention));
  });
}
function leadingQuotations({ quotationOf, quotations }, { from, to }) {
  let end = from;
  while (end < to) {
    const quotation2 = quotations[quotationOf[end] ?? -1];
    if (!quotation2) break;
    end = Math.max(end + 1, quotation2.to);
  }
  return { from, to: Math.min(end, to) };
}
function signature({ tokens }, { from, to }) {
  const { lexicon: lexicon2, form, tag } = tokens;
  if (to - from < 2 || to - from > longest2 || !dashes.has(lexicon2.form(form[from]))) return void 0;
  if (!(lexicon2.flags(form[from + 1]) & FormFlag.Capitalized)) return void 0;
  let end = from + 1;
  for (; end < to && !closers4.has(lexicon2.form(form[end])); end++) if (isVerb2(tag[end])) return void 0;
  return { from: from + 1, to: end };
}
var closers4 = /* @__PURE__ */ new Set(["(", ".", "[", ";"]);
var signed = (content, mention) => ({
  draft: null,
  frame: "turn",
  act: null,
  lemma: ":",
  mention,
  basis: "label",
  cue: { from: mention.from - 1, to: mention.from },
  content: [content],
  hearer: null,
  probability: 0.9,
  isDirect: true,
  outer: null,
  isOpen: false
});

// pipeline/stages/attributions/read-article.ts
function readArticle({ blocks, segments, names: names2 }, knowledge) {
  const marks4 = {
    starts: quotationStartsOf(segments),
    isName: nameTokens(segments, names2, (mention) => mention.kind !== "country"),
    isParty: nameTokens(segments, names2, (mention) => mention.kind !== "person"),
    kindOf: knowledge.kindOf
  };
  const voices = { ...knowledge, isName: marks4.isName };
  const labels = findLabels(blocks, segments, voices);
  const sentences = [];
  const known3 = /* @__PURE__ */ new Map();
  let turn = null;
  let hasTurns = false;
  for (const { from, to, block: block2 } of segments.sentences) {
    if (blocks.blocks[block2]?.kind !== "body" || to <= from) continue;
    const isFirst = sentences[sentences.length - 1]?.block !== block2;
    const sentence = { range: { from, to }, block: block2, findings: [] };
    sentences.push(sentence);
    const label = isFirst ? labels.get(from) : void 0;
    if (label) {
      turn = openTurn(segments, label, sentence.range, knowledge);
      if (turn) {
        sentence.findings.push(turn);
        known3.set(turn.draft, turn);
        hasTurns = true;
      }
    } else if (turn) turn.content.push(sentence.range);
    const headline = block2 === 0 && sentences.length === 1 && !label ? readHeadline(segments, sentence.range, voices) : null;
    if (headline) {
      sentence.findings.push(headline);
      known3.set(headline.draft, headline);
    }
    const rest = { from: label ? label.contentFrom : headline?.content[0]?.from ?? from, to };
    if (rest.to <= rest.from || !turn && (label || hasTurns)) continue;
    const line = readLine(segments, rest, marks4);
    const continued = turn ? void 0 : readContinuation(line, sentences, knowledge);
    if (continued) {
      sentence.findings.push(continued);
      continue;
    }
    const drafts = parseLine(line, knowledge, (turn ?? headline)?.draft ?? null);
    for (const draft of drafts) sentence.findings.push(toFinding(draft, known3));
    for (const draft of drafts) {
      for (const range of quotedInside(segments, draft)) {
        for (const nested of parseLine(readLine(segments, range, marks4), knowledge, draft))
          sentence.findings.push(toFinding(nested, known3));
      }
    }
  }
  signQuotations(segments, sentences);
  chainQuotations(segments, sentences);
  extendOverBlocks(blocks, segments, sentences);
  return toAttributions(
    segments,
    sentences.flatMap((sentence) => sentence.findings),
    knowledge,
    marks4
  );
}
function nameTokens({ tokens }, { mentions }, isMeant) {
  const isName = new Uint8Array(tokens.count);
  for (const mention of mentions) if (isMeant(mention)) isName.fill(1, mention.core.from, mention.core.to);
  return isName;
}
var stops3 = /* @__PURE__ */ new Set([".", "!", "?"]);
function quotedInside(segments, draft) {
  const { line } = draft;
  const { lexicon: lexicon2, form } = segments.tokens;
  const ranges = [];
  for (const { from, to } of draft.content) {
    for (let at2 = from; at2 < to && at2 - from < 64; at2++) {
      if (!isQuotation(line, at2)) continue;
      let start = line.from[at2] + 1;
      for (let token = start; token < line.to[at2]; token++) {
        const isEnd = stops3.has(lexicon2.form(form[token])) || token === line.to[at2] - 1;
        if (!isEnd) continue;
        if (token - start > 3) ranges.push({ from: start, to: token });
        start = token + 1;
      }
    }
  }
  return ranges;
}

// pipeline/stages/attributions/create-attributions.ts
function createAttributions(ruleSets2, lexicon2, precision = "balanced") {
  const knowledge = compileKnowledge(ruleSets2, lexicon2, precision);
  return ({ blocks, segments, names: names2 }) => ({ attributions: readArticle({ blocks, segments, names: names2 }, knowledge) });
}
function compileKnowledge(ruleSets2, lexicon2, precision = "balanced") {
  const list = (set, name) => new Set(listWords(ruleSets2, `attributions/${set}`, name) ?? []);
  const counts = parseFrameCounts(listWords(ruleSets2, "attributions/frame-counts", "counts") ?? []);
  const cues = compileCues(rulesOf(ruleSets2, "attributions", "cue"), countedLemmas(counts));
  const signs = listFigures(ruleSets2, "attributions/frame-counts", "signs");
  return {
    cues,
    kindOf: createKindOf(lexicon2, cues),
    counts,
    signs,
    lift: highestFactor(signs),
    ends: toEndWeights(listFigures(ruleSets2, "attributions/extent-counts", "ends")),
    careful: list("frames", "careful"),
    outside: list("extent-counts", "outside"),
    frameRules: new Map(rulesOf(ruleSets2, "attributions", "frame").map((rule) => [rule.frame, rule.id])),
    thresholds: readThresholds(ruleSets2, precision),
    documents: list("frames", "documents"),
    reports: list("frames", "reports"),
    idleObjects: list("frames", "idle-objects"),
    idleInfinitives: list("frames", "idle-infinitives"),
    impersonal: list("frames", "impersonal"),
    writings: list("frames", "writings"),
    leaders: list("frames", "leaders"),
    parties: list("frames", "parties"),
    praising: list("frames", "praising"),
    blaming: list("frames", "blaming"),
    noVoices: list("frames", "no-voices"),
    noLabels: list("frames", "no-labels"),
    headlineVoices: list("frames", "headline-voices")
  };
}

// pipeline/stages/clean/expressions/character-pairs.ts
var pairsOf = (text) => {
  const pairs = new Uint32Array(32);
  for (let i = 1, before2 = text.charCodeAt(0) & 31; i < text.length; i++) {
    const code = text.charCodeAt(i) & 31;
    pairs[before2] |= 1 << code;
    before2 = code;
  }
  return pairs;
};
var mayHoldWord = (pairs, word2) => {
  for (let i = 1; i < word2.length; i++)
    if ((pairs[word2.charCodeAt(i - 1) & 31] & 1 << (word2.charCodeAt(i) & 31)) === 0) return false;
  return true;
};

// pipeline/stages/clean/expressions/character-set.ts
var noCharacter = [0, 0, 0, 0];
var anyCharacter = [-1, -1, -1, -1];
var last = 127;
var setOfRanges = (ranges, ignoresCase) => {
  const set = [0, 0, 0, 0];
  const add = (code) => {
    set[code >> 5] |= 1 << (code & 31);
  };
  for (const [from, to] of ranges)
    for (let code = Math.min(from, last); code <= Math.min(to, last); code++) {
      add(code);
      if (ignoresCase && isLetter(code | 32)) add(code ^ 32);
    }
  return set;
};
var isLetter = (code) => code >= 97 && code <= 122;
var setWithout = ([a, b, c, d]) => [~a, ~b, ~c, ~d | 1 << 31];
var unite = (a, b) => [
  a[0] | b[0],
  a[1] | b[1],
  a[2] | b[2],
  a[3] | b[3]
];
var meets = (a, b) => (a[0] & b[0] | a[1] & b[1] | a[2] & b[2] | a[3] & b[3]) !== 0;
var holds = (set, code) => {
  const at2 = code < last ? code : last;
  return (set[at2 >> 5] & 1 << (at2 & 31)) !== 0;
};
var charactersOf = (text) => {
  const set = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const at2 = code < last ? code : last;
    set[at2 >> 5] |= 1 << (at2 & 31);
  }
  return set;
};
var common = setOfRanges(
  [
    [32, 32],
    [97, 122]
  ],
  false
);
var weigh2 = (set) => meets(set, common) ? Infinity : countBits(set[0]) + countBits(set[1]) + countBits(set[2]) + countBits(set[3]);
var countBits = (bits3) => {
  let count2 = 0;
  for (let left = bits3; left !== 0; left &= left - 1) count2++;
  return count2;
};
var membersOf = (set, most2) => {
  if (set[3] < 0 || countBits(set[0]) + countBits(set[1]) + countBits(set[2]) + countBits(set[3]) > most2) return null;
  const members = [];
  for (let code = 0; code < last; code++) if (holds(set, code)) members.push(String.fromCharCode(code));
  return members;
};

// pipeline/stages/clean/expressions/plain-line.ts
var PlainLine = class {
  text;
  #characters;
  #lower;
  #pairs;
  constructor(text) {
    this.text = text;
  }
  get characters() {
    this.#characters ??= charactersOf(this.text);
    return this.#characters;
  }
  get lower() {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }
  get pairs() {
    this.#pairs ??= pairsOf(this.text);
    return this.#pairs;
  }
};

// pipeline/stages/clean/settle-date.ts
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var settleDate = ({ year, month, day, first, second }) => {
  if (first !== void 0 && second !== void 0) {
    const [one, two] = [Number(first), Number(second)];
    if (one > 12) return toEdtf(year, two, one);
    if (two > 12 || one === two) return toEdtf(year, one, two);
    return year;
  }
  if (month === void 0) return year;
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return toEdtf(year, number, day === void 0 ? void 0 : Number(day));
};
var toEdtf = (year, month, day) => {
  const time = new Date(Date.UTC(Number(year), month - 1, day ?? 1));
  if (month < 1 || month > 12 || time.getUTCMonth() !== month - 1) return null;
  return time.toISOString().slice(0, day === void 0 ? 7 : 10);
};

// pipeline/stages/clean/collect-facts.ts
var collectFacts = (text, toPlain) => {
  let title = null;
  let translator = null;
  const authors = [];
  const dates = [];
  const take = (rule, start, end) => {
    if (rule.kind === "headline") title ??= text.slice(start, end);
    if (rule.facts.length === 0) return;
    const plain3 = new PlainLine(toPlain(text.slice(start, end)));
    let hasDate = false;
    for (const expression of rule.facts) {
      const groups = groupsOf(expression, plain3, (index) => text.slice(start + index[0], start + index[1]));
      if (groups === void 0) continue;
      translator ??= groups.translator ?? null;
      for (const [name, author] of Object.entries(groups))
        if (name.startsWith("author") && !authors.includes(author)) authors.push(author);
      const { year, ...rest } = groups;
      if (year !== void 0 && !hasDate) dates.push({ date: { ...rest, year }, isOwn: rule.kind === "dateline" });
      hasDate ||= year !== void 0;
    }
  };
  return {
    take,
    facts: () => {
      const date2 = dates.find(({ isOwn }) => isOwn) ?? dates[0];
      return { title, translator, authors, published: date2 === void 0 ? null : settleDate(date2.date) };
    }
  };
};
var groupsOf = (expression, plain3, slice) => {
  const found = expression.mayMatch(plain3) ? expression.expression.exec(plain3.text) : null;
  if (found === null) return void 0;
  const groups = {};
  for (const [name, index] of Object.entries(found.indices?.groups ?? {}))
    if (index !== void 0) groups[name] = slice(index).trim();
  return groups;
};

// pipeline/engine/rule-sources.ts
var phraseEntries = (rules) => rules.flatMap(
  (rule) => rule.phrases.flatMap((entry) => {
    const { any, attributes: attributes2 } = typeof entry === "string" ? { any: [entry], attributes: {} } : entry;
    return any.map((phrase) => ({
      phrase,
      value: { rule, label: rule.label, attributes: { ...rule.attributes, ...attributes2 }, phrase }
    }));
  })
);
var patternSource = (ruleSets2, set, pattern, value) => ({
  pattern,
  value,
  words: (name) => listWords(ruleSets2, set, name) ?? []
});
var patternSources = (ruleSets2, rules) => rules.flatMap(
  (rule) => patternsOf(rule.kind, rule).map(
    ({ pattern }) => patternSource(ruleSets2, rule.set, pattern, rule)
  )
);

// pipeline/stages/clean/compile-line-test.ts
var compileLineTests = (line, express) => ({
  mayHold: all([...placeTests(line), ...sizeTests(line)]),
  isConfirmed: all(wordTests(line, express))
});
var all = (tests) => (part) => {
  for (const test of tests) if (!test(part)) return false;
  return true;
};
var when = (value, make) => value === void 0 ? [] : [make(value)];
var placeTests = (line) => [
  ...when(line.top, (top) => (p) => p.around.hasBody !== top),
  ...when(line.bottom, (bottom) => (p) => p.index > p.around.lastProse === bottom),
  ...when(line.titled, (titled) => (p) => p.around.headlines.size > 0 === titled),
  ...when(line.first, (first) => (p) => p.index < first),
  ...when(line.last, (last2) => (p) => p.index >= p.around.lines.length - last2),
  ...when(line.after, (names2) => hasOneOf(names2, (p) => p.around.before)),
  ...when(line.notAfter, (names2) => not(hasOneOf(names2, (p) => p.around.before))),
  ...when(line.tail, (names2) => hasOneOf(names2, (p) => p.tails)),
  ...when(line.gap, (gap) => (p) => p.hasGap === gap),
  ...when(line.alone, (alone) => (p) => p.isAlone === alone)
];
var sizeTests = (line) => [
  ...when(line.characters, (size) => (p) => isBetween(p.end - p.start, size)),
  ...when(line.words, (size) => (p) => isBetween(p.words, size)),
  ...when(line.ends, (ends) => endsAs([ends].flat()))
];
var wordTests = (line, express) => [
  ...when(line.has, (source) => searches(express(source), (p) => p.head)),
  ...when(line.lacks, (source) => not(searches(express(source), (p) => p.head))),
  ...when(line.next, (source) => searches(express(source), (p) => p.next)),
  ...when(line.finite, (tenses) => (p) => tenses.includes(p.finite)),
  ...when(line.repeats, (what) => (p) => what === "headline" ? p.repeatsHeadline : p.repeatsNeighbour)
];
var endsAs = (endings) => (part) => endings.includes(part.ends);
var isBetween = (value, [least2, most2]) => value >= least2 && value <= most2;
var hasOneOf = (names2, from) => {
  const wanted = new Set([names2].flat());
  return (part) => from(part).some((name) => wanted.has(name));
};
var searches = (expression, from) => (part) => expression.test(from(part));
var not = (test) => (part) => !test(part);

// pipeline/text/characters.ts
var isDigit = (code) => code >= 48 && code <= 57;
function isLetter2(code) {
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90;
  if (code < 192) return code === 170 || code === 181 || code === 186 || code === 173;
  if (code < 688) return code !== 215 && code !== 247;
  if (code >= 7680 && code < 7936) return true;
  if (code >= 8192 && code < 8304) return code === 8204 || code === 8205 || code === 8288;
  if (code >= 55296 && code < 63744) return false;
  return OTHER_LETTER.test(String.fromCharCode(code));
}
var OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;
function isSpace(code) {
  if (code < 128) return code <= 32 || code === 127;
  if (code < 5760) return code === 160 || code === 133;
  return code >= 8192 && code <= 8203 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288 || code === 65279 || code === 5760;
}
function isUpper(code) {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
var isApostrophe = (code) => code === 39 || code === 8217 || code === 8216 || code === 700 || code === 180 || code === 96;

// pipeline/text/mojibake.ts
function endOfMojibake(text, at2) {
  const code = text.charCodeAt(at2);
  if (code === 161) return GBK.includes(text.charAt(at2 + 1)) && at2 + 1 < text.length ? at2 + 2 : 0;
  if (code === 226 && text.charCodeAt(at2 + 1) === 8364 && at2 + 2 < text.length)
    return UTF8.includes(text.charAt(at2 + 2)) ? at2 + 3 : 0;
  return 0;
}
function isMojibakeApostrophe(text, at2) {
  const code = text.charCodeAt(at2);
  const last2 = text.charCodeAt(at2 + (code === 161 ? 1 : 2));
  return code === 161 ? last2 === 174 || last2 === 175 : last2 === 8482 || last2 === 732 || last2 === 152 || last2 === 153;
}
var GBK = "\xAE\xAF\xB0\xB1\xAA\xAD";
var UTF8 = "\u2122\u02DC\u0153\x9D\u201C\u201D\x93\x94\x98\x99\x9C\xA6";

// pipeline/text/end-of-mark.ts
function endOfMark(text, at2, to) {
  const code = text.charCodeAt(at2);
  const next = at2 + 1 < to ? text.charCodeAt(at2 + 1) : 0;
  if (code === DOT) {
    if (next === SLASH && at2 + 2 < to && text.charCodeAt(at2 + 2) === DOT) return at2 + 3;
    return endOfRun(text, at2, to, DOT);
  }
  if (code === HYPHEN || code === EM_DASH || code === EN_DASH) return endOfRun(text, at2, to, code);
  if ((code === APOSTROPHE || code === GRAVE) && next === code) return at2 + 2;
  if ((code === AT || code === HASH) && isLetter2(next)) return endOfHandle(text, at2 + 1, to);
  if (code >= 55296 && code < 56320 && next >= 56320 && next < 57344) return at2 + 2;
  return Math.min(endOfMojibake(text, at2) || at2 + 1, to);
}
var DOT = 46;
var SLASH = 47;
var HYPHEN = 45;
var EN_DASH = 8211;
var EM_DASH = 8212;
var APOSTROPHE = 39;
var GRAVE = 96;
var AT = 64;
var HASH = 35;
var UNDERSCORE = 95;
function endOfRun(text, at2, to, code) {
  let end = at2 + 1;
  while (end < to && text.charCodeAt(end) === code) end++;
  return end;
}
function endOfHandle(text, at2, to) {
  let end = at2;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (!isLetter2(code) && !isDigit(code) && code !== UNDERSCORE) break;
    end++;
  }
  return end;
}

// pipeline/text/end-of-address.ts
function endOfAddress(text, start, at2, to) {
  const mark = text[at2];
  if (at2 - start > LONGEST_PART) return at2;
  const first = text.slice(start, at2).toLowerCase();
  if (mark === ":") return isScheme(first) && text.startsWith("//", at2 + 1) ? endOfUrl(text, at2 + 3, to) : at2;
  if (mark === "." && first === "www") return endOfUrl(text, at2 + 1, to);
  if (mark === "@") return endOfMail(text, at2, to);
  if (mark !== ".") return at2;
  const end = endOfLabels(text, at2, to);
  if (text[end] === "@") return endOfMail(text, end, to) > end ? endOfMail(text, end, to) : at2;
  const lastDot = text.lastIndexOf(".", end - 1);
  return lastDot >= at2 && HOSTS.has(text.slice(lastDot + 1, end)) ? text[end] === "/" ? endOfUrl(text, end, to) : end : at2;
}
var LONGEST_PART = 64;
var isScheme = (word2) => word2 === "http" || word2 === "https" || word2 === "ftp";
var HOSTS = /* @__PURE__ */ new Set([
  "com",
  "org",
  "net",
  "gov",
  "edu",
  "mil",
  "info",
  "vn",
  "uk",
  "jp",
  "eu",
  "cn",
  "ru",
  "fr",
  "de",
  "tv",
  "io",
  "html",
  "php"
]);
function endOfUrl(text, from, to) {
  let end = from;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (isSpace(code) || code === 34 || code === 60 || code === 62 || code >= 8208) break;
    end++;
  }
  while (end > from && CLOSING.includes(text[end - 1])) end--;
  return end;
}
var CLOSING = `.,;:!?)]}'"`;
function endOfMail(text, at2, to) {
  const end = endOfLabels(text, at2 + 1, to);
  const dot = text.indexOf(".", at2);
  return dot > at2 + 1 && dot < end ? end : at2;
}
function endOfLabels(text, from, to) {
  const limit2 = Math.min(to, from + LONGEST_PART);
  let end = from;
  while (end < limit2) {
    const code = text.charCodeAt(end);
    if (isUpper(code) && text[end - 1] === ".") break;
    if (!isDigit(code) && !(isLetter2(code) && code < 128) && code !== 45 && code !== 46 && code !== 95 && code !== 43)
      break;
    end++;
  }
  while (end > from && (text[end - 1] === "." || text[end - 1] === "-")) end--;
  return end;
}

// pipeline/text/end-of-word.ts
function endOfWord(text, start, to, lexicon2) {
  let at2 = start;
  for (; ; ) {
    at2 = endOfRun2(text, at2, to);
    if (at2 >= to) return to;
    const code = text.charCodeAt(at2);
    const next = at2 + 1 < to ? text.charCodeAt(at2 + 1) : 0;
    const before2 = text.charCodeAt(at2 - 1);
    if (code <= 32) return at2;
    if (code === DOT2) {
      const end = endOfDotted(text, start, at2, to, next, lexicon2);
      if (end === at2 || !mayGoOn(text, at2, next)) return end;
      at2 = end;
    } else if (code === COMMA) {
      if (!isThousands(text, start, at2, to)) return at2;
      at2++;
    } else if (isJoiner(code)) {
      if (!isLetter2(next) && !isDigit(next)) return at2;
      at2++;
    } else if (isApostrophe(code)) {
      if (!isLetter2(next) || !(isLetter2(before2) || before2 === DOT2 || isDigit(before2))) return at2;
      at2++;
    } else if (code === PLUS) {
      if (isDigit(before2) && isDigit(next)) at2++;
      else return isUpper(before2) && isUpper(text.charCodeAt(at2 - 2)) && !isLetter2(next) && !isDigit(next) ? at2 + 1 : at2;
    } else if (code === AMPERSAND) {
      if (!isUpper(before2) || !isUpper(next)) return at2;
      at2++;
    } else if (code === COLON || code === SLASH2) {
      const end = endOfAddress(text, start, at2, to);
      if (end > at2) return end;
      if (!isDigit(before2) || !isDigit(next) || !isDigit(text.charCodeAt(start))) return at2;
      at2++;
    } else if (code === AT2) {
      const end = endOfAddress(text, start, at2, to);
      return end > at2 ? end : at2;
    } else {
      const end = endOfMojibake(text, at2);
      if (end === 0 || end >= to || !isMojibakeApostrophe(text, at2) || !isLetter2(text.charCodeAt(end))) return at2;
      at2 = end;
    }
  }
}
var DOT2 = 46;
var COMMA = 44;
var PLUS = 43;
var AMPERSAND = 38;
var COLON = 58;
var SLASH2 = 47;
var AT2 = 64;
var isJoiner = (code) => code === 45 || code === 8208 || code === 8209 || code === 95;
function endOfRun2(text, from, to) {
  let at2 = from;
  while (at2 < to) {
    const code = text.charCodeAt(at2);
    if (!isLetter2(code) && !isDigit(code)) break;
    if (code === 226 && text.charCodeAt(at2 + 1) === 8364) break;
    at2++;
  }
  return at2;
}
function mayGoOn(text, dot, next) {
  if (isDigit(next)) return isDigit(text.charCodeAt(dot - 1));
  if (isLetter2(next)) return !isLetter2(text.charCodeAt(dot + 2)) || text.charCodeAt(dot + 2) === DOT2;
  return isJoiner(next) || isApostrophe(next);
}
function endOfDotted(text, start, at2, to, next, lexicon2) {
  const before2 = text.charCodeAt(at2 - 1);
  if (isDigit(before2)) return isDigit(next) ? at2 + 1 : at2;
  const isInitial2 = at2 - start === 1 || text.charCodeAt(at2 - 2) === DOT2 || isJoiner(text.charCodeAt(at2 - 2));
  if (isInitial2) {
    if (isLetter2(next) && !isLetter2(text.charCodeAt(at2 + 2))) return at2 + 1;
    const isDotted = at2 - start > 1;
    return isDotted || isUpper(before2) && !isPronoun(text, at2) ? at2 + 1 : at2;
  }
  if (isLetter2(next)) {
    const end = endOfAddress(text, start, at2, to);
    if (end > at2) return end;
    if (text.charCodeAt(at2 + 2) === DOT2 && isAbbreviation(text, start, at2 + 2, to, lexicon2)) return at2 + 1;
  }
  return isAbbreviation(text, start, at2, to, lexicon2) ? at2 + 1 : at2;
}
var isPronoun = (text, at2) => text.charCodeAt(at2 - 1) === 73 && text.charCodeAt(at2 + 1) !== 32;
var LONGEST_ABBREVIATION = 9;
function isAbbreviation(text, start, at2, to, lexicon2) {
  if (at2 - start > LONGEST_ABBREVIATION) return false;
  const kind = lexicon2.abbreviation(lexicon2.internBetween(text, start, at2));
  if (kind !== "number") return kind !== null;
  const digit = text.charCodeAt(at2 + 1) === 32 ? at2 + 2 : at2 + 1;
  return digit < to && isDigit(text.charCodeAt(digit));
}
function isThousands(text, start, at2, to) {
  if (!isDigit(text.charCodeAt(at2 - 1)) || !isDigit(text.charCodeAt(start))) return false;
  for (let i = 1; i <= 3; i++) if (at2 + i >= to || !isDigit(text.charCodeAt(at2 + i))) return false;
  return at2 + 4 >= to || !isDigit(text.charCodeAt(at2 + 4));
}

// pipeline/text/token-buffer.ts
var TokenBuffer = class {
  #text;
  #lexicon;
  #start;
  #end;
  #form;
  #count = 0;
  /** `expected`: the number of tokens to make room for at first. */
  constructor(text, lexicon2, expected) {
    this.#text = text;
    this.#lexicon = lexicon2;
    this.#start = new Uint32Array(expected);
    this.#end = new Uint32Array(expected);
    this.#form = new Uint32Array(expected);
  }
  /** Number of tokens so far. */
  get count() {
    return this.#count;
  }
  /** Adds a token behind all others. */
  push(start, end, form) {
    const at2 = this.#count++;
    if (at2 === this.#start.length) this.#grow();
    this.#start[at2] = start;
    this.#end[at2] = end;
    this.#form[at2] = form;
  }
  /** The tokens, each with the tag most likely without context. */
  tokens() {
    const count2 = this.#count;
    const form = this.#form.slice(0, count2);
    const tag = new Uint8Array(count2);
    for (let i = 0; i < count2; i++) tag[i] = this.#lexicon.tag(form[i]);
    return {
      text: this.#text,
      lexicon: this.#lexicon,
      count: count2,
      start: this.#start.slice(0, count2),
      end: this.#end.slice(0, count2),
      form,
      tag
    };
  }
  #grow() {
    const length = this.#start.length * 2 + 16;
    this.#start = copy(this.#start, length);
    this.#end = copy(this.#end, length);
    this.#form = copy(this.#form, length);
  }
};
function copy(array, length) {
  const grown = new Uint32Array(length);
  grown.set(array);
  return grown;
}

// pipeline/text/tokenize.ts
var tokenize = (text, lexicon2, from = 0, to = text.length) => tokenizeSpans(text, lexicon2, [{ start: from, end: to }]);
function tokenizeSpans(text, lexicon2, spans2) {
  let length = 0;
  for (const span2 of spans2) length += span2.end - span2.start;
  const buffer = new TokenBuffer(text, lexicon2, (length >> 2) + 16);
  for (const { start, end } of spans2) scan(text, lexicon2, buffer, start, end);
  return buffer.tokens();
}
function scan(text, lexicon2, buffer, from, to) {
  let at2 = from;
  while (at2 < to) {
    const code = text.charCodeAt(at2);
    if (isSpace(code)) {
      at2++;
      continue;
    }
    const isWord2 = (isLetter2(code) || isDigit(code)) && !(code === 226 && text.charCodeAt(at2 + 1) === 8364);
    if (!isWord2) {
      const end2 = endOfMark(text, at2, to);
      buffer.push(at2, end2, lexicon2.internBetween(text, at2, end2));
      at2 = end2;
      continue;
    }
    const end = endOfWord(text, at2, to, lexicon2);
    let form = lexicon2.internBetween(text, at2, end);
    for (let cut = lexicon2.cut(form); cut > 0; cut = lexicon2.cut(form)) {
      buffer.push(at2, at2 + cut, lexicon2.internBetween(text, at2, at2 + cut));
      at2 += cut;
      form = lexicon2.internBetween(text, at2, end);
    }
    buffer.push(at2, end, form);
    at2 = end;
  }
}

// pipeline/engine/phrase-words.ts
var plainWord = /^[a-z]+$/;
var formsOf = (text, lexicon2) => {
  if (plainWord.test(text)) {
    const form2 = lexicon2.intern(text);
    if (lexicon2.cut(form2) === 0) return [form2];
  }
  const { form, count: count2 } = tokenize(text, lexicon2);
  return Array.from(form.subarray(0, count2));
};
var wordsOfText = (text, lexicon2, isExact) => formsOf(text, lexicon2).map((form) => isExact ? { by: "form", id: form } : { by: "folded", id: lexicon2.folded(form) });
var wordOfLemma = (lemma, lexicon2) => ({
  by: "lemma",
  id: lexicon2.folded(lexicon2.intern(lemma))
});
var wordsOfPhrase = (phrase, lexicon2) => {
  const exact = /^"(.+)"$/.exec(phrase)?.[1];
  return exact === void 0 ? wordsOfText(phrase, lexicon2, false) : wordsOfText(exact, lexicon2, true);
};
var wordsOfListEntry = (entry, lexicon2) => /(?:^|\s)=\S/.test(entry) ? entry.split(/\s+/).flatMap(
  (word2) => /^=\S/.test(word2) ? [wordOfLemma(word2.slice(1), lexicon2)] : wordsOfText(word2, lexicon2, false)
) : wordsOfPhrase(entry, lexicon2);

// pipeline/engine/pattern/build-program.ts
var buildProgram = (pattern, lexicon2, words3) => {
  const instructions = [];
  const add = (instruction) => instructions.push(instruction) - 1;
  const emitTrie = (node, next) => {
    const branches = {
      folded: /* @__PURE__ */ new Map(),
      form: /* @__PURE__ */ new Map(),
      lemma: /* @__PURE__ */ new Map()
    };
    for (const { test, node: child } of node.children.values()) branches[test.by].set(test.id, emitTrie(child, next));
    if (node.children.size === 0) return next;
    const word2 = add({ op: "word", branches });
    return node.isEnd ? add({ op: "split", targets: [word2, next] }) : word2;
  };
  const emitPhrases = (phrases, next) => {
    const root = { children: /* @__PURE__ */ new Map(), isEnd: false };
    for (const phrase of phrases) addToTrie(root, phrase);
    return emitTrie(root, next);
  };
  const listPhrases = (name, isLemma) => words3(name).map((entry2) => wordsOfListEntry(isLemma ? entry2.replace(/(^|\s)=?/g, "$1=") : entry2, lexicon2));
  const emit = (node, next) => {
    switch (node.type) {
      case "word":
        return emitPhrases([wordsOfText(node.text, lexicon2, node.isExact)], next);
      case "lemma":
        return emitPhrases([[wordOfLemma(node.text, lexicon2)]], next);
      case "characters":
        return emitPhrases(
          node.characters.map((character) => wordsOfText(character, lexicon2, false)),
          next
        );
      case "list":
        return emitPhrases(listPhrases(node.name, node.isLemma), next);
      case "class":
        return add({ op: "class", bits: classBit(node.name) ?? 0, next });
      case "any":
        return add({ op: "any", next });
      case "start":
      case "end":
        return add({ op: node.type, next });
      case "sequence":
        return node.nodes.reduceRight((target, part) => emit(part, target), next);
      case "choice":
        return add({ op: "split", targets: node.nodes.map((part) => emit(part, next)) });
      case "slot": {
        const end = add({ op: "save", slot: node.name, isEnd: true, next });
        return add({ op: "save", slot: node.name, isEnd: false, next: emit(node.node, end) });
      }
      case "repeat": {
        let target = next;
        for (let i = node.min; i < node.max; i++)
          target = add({ op: "split", targets: [emit(node.node, target), next] });
        for (let i = 0; i < node.min; i++) target = emit(node.node, target);
        return target;
      }
    }
  };
  const entry = emit(pattern, add({ op: "match" }));
  return { instructions, entry };
};
var addToTrie = (root, phrase) => {
  let node = root;
  for (const test of phrase) {
    const key = `${test.by} ${test.id}`;
    let child = node.children.get(key);
    if (child === void 0) {
      child = { test, node: { children: /* @__PURE__ */ new Map(), isEnd: false } };
      node.children.set(key, child);
    }
    node = child.node;
  }
  node.isEnd = true;
};

// pipeline/engine/pattern/first-items.ts
var firstItemsOf = ({ instructions, entry }) => {
  const first = {
    folded: /* @__PURE__ */ new Set(),
    form: /* @__PURE__ */ new Set(),
    lemma: /* @__PURE__ */ new Set(),
    classes: 0,
    isAny: false
  };
  const seen = /* @__PURE__ */ new Set();
  const visit = (state) => {
    if (seen.has(state)) return;
    seen.add(state);
    const instruction = instructions[state];
    if (instruction.op === "word") {
      for (const by of ["folded", "form", "lemma"]) {
        for (const id of instruction.branches[by].keys()) first[by].add(id);
      }
    } else if (instruction.op === "class") first.classes |= instruction.bits;
    else if (instruction.op === "any") first.isAny = true;
    else if (instruction.op === "split") for (const target of instruction.targets) visit(target);
    else if (instruction.op !== "match") visit(instruction.next);
  };
  visit(entry);
  return first;
};

// pipeline/engine/pattern/run-program.ts
var createRunner = (states2) => {
  const seen = new Float64Array(states2);
  let generation = 0;
  let instructions = [];
  let items;
  let low = 0;
  let high = 0;
  let current = { states: [], captures: [] };
  let following = { states: [], captures: [] };
  let bestEnd = -1;
  let bestCapture = null;
  const reach2 = (state, position, capture) => {
    if (seen[state] === generation) return;
    seen[state] = generation;
    const instruction = instructions[state];
    switch (instruction.op) {
      case "split":
        for (const target of instruction.targets) reach2(target, position, capture);
        return;
      case "save": {
        const { slot, isEnd, next } = instruction;
        reach2(next, position, { slot, isEnd, position, before: capture });
        return;
      }
      case "start":
        if (position === low) reach2(instruction.next, position, capture);
        return;
      case "end":
        if (position === high) reach2(instruction.next, position, capture);
        return;
      case "match":
        bestEnd = position;
        bestCapture = capture;
        return;
      default:
        following.states.push(state);
        following.captures.push(capture);
    }
  };
  const step = (state, position, capture) => {
    const instruction = instructions[state];
    if (instruction.op === "any") reach2(instruction.next, position + 1, capture);
    else if (instruction.op === "class") {
      if ((items.classes(position) & instruction.bits) !== 0) reach2(instruction.next, position + 1, capture);
    } else if (instruction.op === "word") {
      const { folded, form, lemma } = instruction.branches;
      if (folded.size > 0) branch(folded.get(items.folded(position)), position, capture);
      if (form.size > 0) branch(form.get(items.form(position)), position, capture);
      if (lemma.size > 0) {
        branch(lemma.get(items.verbLemma(position)), position, capture);
        branch(lemma.get(items.nounLemma(position)), position, capture);
      }
    }
  };
  const branch = (target, position, capture) => {
    if (target !== void 0) reach2(target, position + 1, capture);
  };
  return (program, over, at2, from, to) => {
    instructions = program.instructions;
    items = over;
    low = from;
    high = to;
    bestEnd = -1;
    bestCapture = null;
    following.states.length = 0;
    following.captures.length = 0;
    generation++;
    reach2(program.entry, at2, null);
    for (let position = at2; position < to && following.states.length > 0; position++) {
      ;
      [current, following] = [following, current];
      following.states.length = 0;
      following.captures.length = 0;
      generation++;
      const { states: waiting, captures } = current;
      for (let i = 0; i < waiting.length; i++) step(waiting[i], position, captures[i]);
    }
    return bestEnd < 0 ? void 0 : { to: bestEnd, slots: slotsOf(bestCapture) };
  };
};
var slotsOf = (capture) => {
  const slots = {};
  const ends = /* @__PURE__ */ new Map();
  for (let step = capture; step !== null; step = step.before) {
    if (step.isEnd) {
      if (!ends.has(step.slot)) ends.set(step.slot, step.position);
    } else if (!Object.hasOwn(slots, step.slot)) {
      const to = ends.get(step.slot);
      if (to !== void 0) slots[step.slot] = { from: step.position, to };
    }
  }
  for (const [name, { from, to }] of Object.entries(slots)) if (from === to) delete slots[name];
  return slots;
};

// pipeline/engine/pattern/select-matches.ts
var selectMatches = (matches) => {
  if (matches.length < 2) return [...matches];
  const ranked = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from);
  const low = matches.reduce((least2, { from }) => Math.min(least2, from), Number.POSITIVE_INFINITY);
  const high = matches.reduce((most2, { to }) => Math.max(most2, to), 0);
  const taken = new Uint8Array(high - low);
  const kept = [];
  for (const match of ranked) {
    if (taken[match.from - low] === 1 || taken[match.to - 1 - low] === 1) continue;
    taken.fill(1, match.from - low, match.to - low);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
};

// pipeline/engine/compile-patterns.ts
var noWords = () => [];
var compilePatterns = (sources, lexicon2) => {
  const programs = sources.map(({ pattern, words: words3 = noWords }) => {
    const node = parsePattern(pattern);
    checkPatternSize(node, words3);
    return buildProgram(node, lexicon2, words3);
  });
  const run = createRunner(programs.reduce((most2, { instructions }) => Math.max(most2, instructions.length), 0));
  const candidatesAt = createDispatch(programs);
  const addMatchesAt = (matches, items, at2, from, to) => {
    for (const order of candidatesAt(items, at2)) {
      const match = run(programs[order], items, at2, from, to);
      if (match !== void 0) {
        matches.push({ value: sources[order].value, order, from: at2, to: match.to, slots: match.slots });
      }
    }
  };
  const findAll = (items, from = 0, to = items.length) => {
    const matches = [];
    for (let at2 = from; at2 < to; at2++) addMatchesAt(matches, items, at2, from, to);
    return matches;
  };
  return {
    findAll,
    find: (items, from, to) => selectMatches(findAll(items, from, to)),
    matchAt: (items, at2, from = 0, to = items.length) => {
      if (at2 >= to) return void 0;
      const matches = [];
      addMatchesAt(matches, items, at2, from, to);
      let best = matches[0];
      for (const match of matches) if (best === void 0 || match.to > best.to) best = match;
      return best;
    }
  };
};
var none3 = [];
var createDispatch = (programs) => {
  const tables = {
    folded: /* @__PURE__ */ new Map(),
    form: /* @__PURE__ */ new Map(),
    lemma: /* @__PURE__ */ new Map()
  };
  const byClass = [];
  const always = [];
  const sieve = new Uint32Array(32);
  const mayOpen = (id) => (sieve[id >> 5 & 31] & 1 << (id & 31)) !== 0;
  programs.forEach((program, order) => {
    const first = firstItemsOf(program);
    if (first.isAny) {
      always.push(order);
      return;
    }
    for (const by of ["folded", "form", "lemma"]) {
      for (const id of first[by]) {
        sieve[id >> 5 & 31] |= 1 << (id & 31);
        const orders = tables[by].get(id);
        if (orders === void 0) tables[by].set(id, [order]);
        else orders.push(order);
      }
    }
    if (first.classes !== 0) byClass.push({ bits: first.classes, order });
  });
  const { folded, form, lemma } = tables;
  const classBits = byClass.reduce((all3, { bits: bits3 }) => all3 | bits3, 0);
  const ofClasses = /* @__PURE__ */ new Map([[0, always]]);
  const ordersOfClasses = (classes2) => {
    const known3 = ofClasses.get(classes2);
    if (known3 !== void 0) return known3;
    const orders = merged(
      always,
      byClass.filter(({ bits: bits3 }) => (classes2 & bits3) !== 0).map(({ order }) => order)
    );
    ofClasses.set(classes2, orders);
    return orders;
  };
  return (items, at2) => {
    let orders = classBits === 0 ? always : ordersOfClasses(items.classes(at2) & classBits);
    const verb = items.verbLemma(at2);
    const noun = items.nounLemma(at2);
    if (!mayOpen(items.folded(at2)) && !mayOpen(items.form(at2)) && !mayOpen(verb) && !mayOpen(noun)) return orders;
    if (folded.size > 0) orders = merged(orders, folded.get(items.folded(at2)) ?? none3);
    if (form.size > 0) orders = merged(orders, form.get(items.form(at2)) ?? none3);
    if (lemma.size > 0) {
      orders = merged(orders, lemma.get(verb) ?? none3);
      if (noun !== verb) orders = merged(orders, lemma.get(noun) ?? none3);
    }
    return orders;
  };
};
var merged = (some, others) => {
  if (others.length === 0) return some;
  if (some.length === 0 || some.length === 1 && others.includes(some[0])) return others;
  return [.../* @__PURE__ */ new Set([...some, ...others])].sort((a, b) => a - b);
};

// pipeline/engine/pattern/items.ts
var itemsOfTokens = (tokens, classes2) => {
  const { lexicon: lexicon2, form, tag } = tokens;
  return {
    length: tokens.count,
    form: (i) => form[i],
    folded: (i) => lexicon2.folded(form[i]),
    verbLemma: (i) => lexicon2.verbLemma(form[i]),
    nounLemma: (i) => lexicon2.nounLemma(form[i]),
    classes: (i) => classesOfTag[tag[i]] | classesOfFlags(lexicon2.flags(form[i])) | (classes2?.[i] ?? 0)
  };
};

// pipeline/stages/clean/cover-part.ts
var wholePart = (part) => part.end - part.start;
var coverWithExpression = (part, expression) => part === "whole" ? (line) => !line.isLong && expression.test(line.head) ? wholePart(line) : 0 : (line) => expression.cover(line[part]);
var wherePartRecurs = (least2, rule, expression) => (part) => part.around.countLines(rule, expression) >= least2 ? wholePart(part) : 0;
var coverWithPattern = (part, source, lexicon2) => {
  const bound = `${part === "tail" ? "" : "^ "}(${source.pattern})${part === "head" ? "" : " $"}`;
  const index = compilePatterns([{ ...source, pattern: bound }], lexicon2);
  return (line) => {
    if (line.isLong) return 0;
    const { tokens } = line;
    const items = itemsOfTokens(tokens);
    const match = part === "tail" ? index.findAll(items)[0] : index.matchAt(items, 0);
    if (match === void 0) return 0;
    return tokens.end[match.to - 1] - tokens.start[match.from];
  };
};

// pipeline/stages/clean/expressions/needed-words.ts
var mostWords = 48;
var leastLength = 3;
var joinExact = (a, b) => a === null || b === null || a.length * b.length > mostWords ? null : a.flatMap((one) => b.map((other) => one + other));
var eitherExact = (a, b) => a === null || b === null || a.length + b.length > mostWords ? null : [...a, ...b];
var neededOf = (exact, words3) => words3 ?? (exact !== null && lengthOf2(exact) >= leastLength ? exact : null);
var betterWords = (a, b) => a === null || b !== null && lengthOf2(b) > lengthOf2(a) ? b : a;
var eitherWords = (a, b) => a === null || b === null || a.length + b.length > mostWords ? null : [...a, ...b];
var lengthOf2 = (words3) => Math.min(...words3.map((word2) => word2.length));

// pipeline/stages/clean/expressions/character-classes.ts
var hyphen = [45, 45];
var digits = [[48, 57]];
var wordCharacters = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122]
];
var spaces = [
  [9, 13],
  [32, 32],
  [128, 128]
];
var classes = {
  d: setOfRanges(digits, false),
  w: setOfRanges(wordCharacters, false),
  s: setOfRanges(spaces, false),
  D: setWithout(setOfRanges(digits, false)),
  W: setWithout(setOfRanges(wordCharacters, false)),
  S: setWithout(setOfRanges(spaces, false))
};
var controls = { n: 10, r: 13, t: 9, v: 11, f: 12, b: 8, "0": 0 };

// pipeline/stages/clean/expressions/shape.ts
var reach = 4;
var nowhere = Array.from({ length: reach }, () => noCharacter);
var emptyShape = {
  least: 0,
  most: 0,
  lengths: 1,
  heads: nowhere,
  tails: nowhere,
  needs: [],
  exact: [""],
  words: null
};
var shapeOfCharacter = (set, exact = null) => {
  const ends = [set, noCharacter, noCharacter, noCharacter];
  return { least: 1, most: 1, lengths: 2, heads: ends, tails: ends, needs: worthwhile([set]), exact, words: null };
};
var shapeOfText = (sets, exact) => ({
  least: sets.length,
  most: sets.length,
  lengths: sets.length > reach ? 0 : 1 << sets.length,
  heads: nowhere.map((none4, at2) => sets[at2] ?? none4),
  tails: nowhere.map((none4, at2) => sets[sets.length - 1 - at2] ?? none4),
  needs: worthwhile(sets),
  exact,
  words: null
});
var joinShapes = (a, b) => {
  if (a === emptyShape) return b;
  if (b === emptyShape) return a;
  const exact = joinExact(a.exact, b.exact);
  return {
    least: a.least + b.least,
    most: a.most + b.most,
    lengths: sumLengths(a.lengths, b.lengths),
    heads: shiftEnds(a.heads, a.lengths, b.heads),
    tails: shiftEnds(b.tails, b.lengths, a.tails),
    needs: worthwhile([...a.needs, ...b.needs]),
    exact,
    words: exact === null ? betterWords(neededOf(a.exact, a.words), neededOf(b.exact, b.words)) : null
  };
};
var eitherShape = (a, b) => {
  const [one, other] = [a.needs[0], b.needs[0]];
  const exact = eitherExact(a.exact, b.exact);
  return {
    least: Math.min(a.least, b.least),
    most: Math.max(a.most, b.most),
    lengths: a.lengths | b.lengths,
    heads: a.heads.map((set, at2) => unite(set, b.heads[at2])),
    tails: a.tails.map((set, at2) => unite(set, b.tails[at2])),
    needs: one === void 0 || other === void 0 ? [] : worthwhile([unite(one, other)]),
    exact,
    words: exact === null ? eitherWords(neededOf(a.exact, a.words), neededOf(b.exact, b.words)) : null
  };
};
var repeatShape = (shape, least2, most2) => {
  let all3 = emptyShape;
  for (let i = 0; i < Math.min(least2, reach); i++) all3 = joinShapes(all3, shape);
  for (let i = 0; i < Math.min(most2 - least2, reach); i++) all3 = eitherShape(all3, joinShapes(all3, shape));
  return {
    ...all3,
    least: shape.least * least2,
    most: shape.most === 0 || most2 === 0 ? 0 : shape.most * most2,
    needs: least2 > 0 ? shape.needs : [],
    exact: Math.max(least2, most2 - least2) > reach ? null : all3.exact,
    words: least2 > 0 ? neededOf(shape.exact, shape.words) : null
  };
};
var sumLengths = (a, b) => {
  let sum2 = 0;
  for (let length = 0; length <= reach; length++) if ((a & 1 << length) !== 0) sum2 |= b << length;
  return sum2 & (1 << reach + 1) - 1;
};
var shiftEnds = (near2, lengths2, far) => near2.map((set, at2) => {
  let all3 = set;
  for (let length = 0; length <= at2; length++)
    if ((lengths2 & 1 << length) !== 0) all3 = unite(all3, far[at2 - length]);
  return all3;
});
var mostNeeds = 2;
var worthwhile = (needs) => {
  const rare = needs.filter((set) => weigh2(set) < Infinity);
  return rare.length < 2 ? rare : rare.sort((a, b) => weigh2(a) - weigh2(b)).slice(0, mostNeeds);
};

// pipeline/stages/clean/expressions/shape-of-words.ts
var shapeOfWords = (words3, ignoresCase) => words3.length === 0 ? emptyShape : words3.map((word2) => shapeOfLiteral(word2, ignoresCase)).reduce(eitherShape);
var shapeOfLiteral = (text, ignoresCase) => {
  const sets = [];
  let isExact = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    sets.push(setOfRanges([[code, code]], ignoresCase));
    isExact &&= code < 127 || !ignoresCase;
  }
  return shapeOfText(sets, isExact ? [text] : null);
};

// pipeline/stages/clean/expressions/read-shape.ts
var anyText = repeatShape(shapeOfCharacter(anyCharacter), 0, Infinity);
var readShape = (source, flags, ofList) => {
  if (flags.includes("m") || flags.includes("u") && (flags.includes("i") || /[^\0-\uffff]|\\u\{/u.test(source)))
    return anyText;
  return new ShapeReader(source, flags, ofList).readAll();
};
var mostMembers = 3;
var beyond = 65535;
var half = shapeOfCharacter(setOfRanges([[beyond, beyond]], false));
var property = /(?<=\\[pP])\{[^}]*\}/y;
var literalRun = /[\w ,:;'"<>=!#@%&~-]{1,40}(?![*+?{])/y;
var quantifier2 = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;
var opener = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
var listName2 = /\{([a-z][a-z0-9-]*)\}/y;
var codeEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4}))/y;
var ShapeReader = class {
  #source;
  #ignoresCase;
  #isUnicode;
  #ofList;
  #at = 0;
  constructor(source, flags, ofList) {
    this.#source = source;
    this.#ignoresCase = flags.includes("i");
    this.#isUnicode = flags.includes("u");
    this.#ofList = ofList;
  }
  readAll() {
    let shape = this.#readSequence();
    while (this.#take("|")) shape = eitherShape(shape, this.#readSequence());
    return shape;
  }
  #readSequence() {
    let shape = emptyShape;
    let run = emptyShape;
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const next = this.#readRepeated();
      const joined = joinShapes(run, next);
      if (joined.exact === null) shape = joinShapes(shape, run);
      run = joined.exact === null ? next : joined;
    }
    return joinShapes(shape, run);
  }
  #readRepeated() {
    const shape = this.#readAtom();
    const found = "*+?{".includes(this.#source[this.#at] ?? " ") ? this.#match(quantifier2) : null;
    if (found === null) return shape;
    const [sign, least2, comma, most2] = found;
    if (least2 === void 0) return repeatShape(shape, sign[0] === "+" ? 1 : 0, sign[0] === "?" ? 1 : Infinity);
    return repeatShape(shape, Number(least2), comma === "" ? Number(least2) : most2 ? Number(most2) : Infinity);
  }
  #readAtom() {
    const run = this.#match(literalRun);
    if (run !== null) return shapeOfLiteral(run[0], this.#ignoresCase);
    const character = this.#source[this.#at];
    if (character === "(") return this.#readGroup();
    if (character === "[") return this.#shapeOfSet(this.#readClass());
    if (character === "\\") return this.#readEscape();
    const list = character === "{" ? this.#match(listName2) : null;
    if (list !== null) return this.#ofList(list[1], this.#ignoresCase);
    this.#at++;
    if (character === "^" || character === "$") return emptyShape;
    if (character === ".") return this.#shapeOfSet(anyCharacter);
    return shapeOfLiteral(character, this.#ignoresCase);
  }
  #readGroup() {
    const open = this.#match(opener)[0];
    const inner = this.readAll();
    this.#at++;
    return /[=!]/.test(open) ? emptyShape : inner;
  }
  #readEscape() {
    const next = this.#source[this.#at + 1] ?? "";
    if (/[bB]/.test(next)) {
      this.#at += 2;
      return emptyShape;
    }
    if (/[1-9k]/.test(next)) {
      this.#match(/\\(?:\d+|k<\w+>)/y);
      return anyText;
    }
    const item = this.#readItem();
    return typeof item === "number" ? shapeOfLiteral(String.fromCharCode(item), this.#ignoresCase) : this.#shapeOfSet(item);
  }
  /** A set of characters in square brackets. */
  #readClass() {
    this.#at++;
    const isNegated = this.#take("^");
    const from = this.#at;
    let set = noCharacter;
    while (this.#at < this.#source.length && !this.#take("]")) {
      const item = this.#readItem();
      if (typeof item !== "number") set = unite(set, item);
      else {
        const isRange2 = this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]";
        if (isRange2) this.#at++;
        const to = isRange2 ? this.#readItem() : item;
        set = unite(set, setOfRanges(typeof to === "number" ? [[item, to]] : [[item, item], hyphen], this.#ignoresCase));
        if (typeof to !== "number") set = unite(set, to);
      }
    }
    if (!isNegated) return set;
    return this.#isUnicode && /\\p/i.test(this.#source.slice(from, this.#at)) ? anyCharacter : setWithout(set);
  }
  /** One character, or the set that an escape stands for. */
  #readItem() {
    if (this.#source[this.#at] !== "\\") return this.#source.charCodeAt(this.#at++);
    const coded = this.#match(codeEscape);
    if (coded !== null) return Number.parseInt(coded[1] ?? coded[2], 16);
    this.#at++;
    const escaped = this.#source[this.#at++] ?? "";
    if (this.#isUnicode && this.#match(property) !== null) return anyCharacter;
    return classes[escaped] ?? controls[escaped] ?? escaped.charCodeAt(0);
  }
  /** By code points, a character beyond ASCII may be two units. */
  #shapeOfSet(set) {
    const one = shapeOfCharacter(set, membersOf(set, mostMembers));
    return this.#isUnicode && holds(set, beyond) ? eitherShape(one, joinShapes(half, half)) : one;
  }
  #take(character) {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
  #match(expression) {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source);
    if (found !== null) this.#at = expression.lastIndex;
    return found;
  }
};

// pipeline/stages/clean/expressions/word-signs.ts
var byUse = "etaoinshrdlucmfwypvbgkjqxz";
var useOf = (character) => byUse.indexOf(character.toLowerCase());
var signsOf2 = (words3) => {
  const signs = new Uint32Array(32);
  for (const word2 of words3) {
    let best = 1;
    for (let i = 2; i < word2.length; i++)
      if (useOf(word2[i - 1]) + useOf(word2[i]) > useOf(word2[best - 1]) + useOf(word2[best])) best = i;
    signs[word2.charCodeAt(best - 1) & 31] |= 1 << (word2.charCodeAt(best) & 31);
  }
  return signs;
};
var sharePair = (a, b) => {
  for (let i = 0; i < 32; i++) if ((a[i] & b[i]) !== 0) return true;
  return false;
};

// pipeline/stages/clean/expressions/line-expression.ts
var noPairs = new Uint32Array(32);
var LineExpression = class {
  #source;
  #flags;
  #part;
  #words;
  #shapeOfList;
  #shape;
  #needed = null;
  #signs = noPairs;
  #compiled;
  constructor(source, flags, part, words3, shapeOfList) {
    this.#source = source;
    this.#flags = flags;
    this.#part = part;
    this.#words = words3;
    this.#shapeOfList = shapeOfList;
  }
  /** Whether it can match a line of which only the first and last character are known. */
  mayMatchBetween(first, last2) {
    this.#shape ??= this.#readShape();
    const { least: least2, heads, tails } = this.#shape;
    if (least2 === 0) return true;
    if (this.#part !== "tail" && this.#part !== void 0 && !holds(heads[0], first)) return false;
    return this.#part === "head" || this.#part === void 0 || holds(tails[0], last2);
  }
  /** Whether it can match, by lengths and single characters: never false where it does. */
  mayMatch(line) {
    this.#shape ??= this.#readShape();
    const { least: least2, most: most2, heads, tails, needs } = this.#shape;
    const { text } = line;
    const part = this.#part;
    if (text.length < least2 || part === "whole" && text.length > most2) return false;
    const places3 = Math.min(reach, least2);
    if (part === "whole" || part === "head") {
      for (let at2 = 0; at2 < places3; at2++) if (!holds(heads[at2], text.charCodeAt(at2))) return false;
    }
    if (part === "whole" || part === "tail") {
      for (let at2 = 0; at2 < places3; at2++) if (!holds(tails[at2], text.charCodeAt(text.length - 1 - at2))) return false;
    }
    for (const need of needs) if (!meets(need, line.characters)) return false;
    if (this.#needed === null) return true;
    return sharePair(this.#signs, line.pairs) && this.#holdsAny(line, this.#needed);
  }
  #readShape() {
    const shape = readShape(this.#source, this.#flags, this.#shapeOfList);
    const needed = neededOf(shape.exact, shape.words);
    if (needed === null) return shape;
    this.#needed = this.#ignoresCase ? needed.map((word2) => word2.toLowerCase()) : needed;
    this.#signs = signsOf2(needed);
    return shape;
  }
  #holdsAny(line, words3) {
    for (const word2 of words3) if (this.#holdsWord(line, word2)) return true;
    return false;
  }
  #holdsWord(line, word2) {
    return mayHoldWord(line.pairs, word2) && (this.#ignoresCase ? line.lower : line.text).includes(word2);
  }
  get #ignoresCase() {
    return this.#flags.includes("i");
  }
  test(line) {
    return this.mayMatch(line) && this.expression.test(line.text);
  }
  /** How many characters it covers; 0 where it does not match. */
  cover(line) {
    return this.mayMatch(line) ? this.expression.exec(line.text)?.[0].length ?? 0 : 0;
  }
  get expression() {
    if (this.#compiled === void 0) {
      const source = expandLists(this.#source, this.#words);
      this.#compiled = new RegExp(this.#part === void 0 ? source : coverSource(this.#part, source), this.#flags);
    }
    return this.#compiled;
  }
};
var createShapesOfLists = () => {
  const shapes = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  return (words3, ignoresCase) => {
    const known3 = shapes[ignoresCase ? 1 : 0];
    const shape = known3.get(words3) ?? shapeOfWords(words3, ignoresCase);
    known3.set(words3, shape);
    return shape;
  };
};

// pipeline/stages/clean/rules-by-ends.ts
var createRulesByEnds = (rules) => {
  const lists = /* @__PURE__ */ new Map();
  return ({ text }) => {
    const first = Math.min(text.charCodeAt(0), beyondAscii);
    const last2 = Math.min(text.charCodeAt(text.length - 1), beyondAscii);
    const key = first * 128 + last2;
    const known3 = lists.get(key);
    if (known3 !== void 0) return known3;
    const list = rules.filter((rule) => rule.mayTakeBetween(first, last2));
    lists.set(key, list);
    return list;
  };
};
var beyondAscii = 127;

// pipeline/stages/clean/compile-line-rules.ts
var tiers = ["sure", "likely", "shape"];
var compileLineRules = (context) => {
  const rules = rulesOf(context.ruleSets, "clean", "line");
  const listsOf = createListsOfSets(context);
  const ofPart = (part) => createRulesByEnds(
    tiers.flatMap(
      (tier) => rules.filter((rule) => (rule.line.part ?? "whole") === part && (rule.tier ?? "likely") === tier).map((rule) => compileRule(rule, context, listsOf(rule.set)))
    )
  );
  return { head: ofPart("head"), tail: ofPart("tail"), whole: ofPart("whole") };
};
var createListsOfSets = ({ ruleSets: ruleSets2, toPlain }) => {
  const plainWords = /* @__PURE__ */ new Map();
  const toPlainWords = (list) => {
    const plain3 = plainWords.get(list) ?? list.map(toPlain);
    plainWords.set(list, plain3);
    return plain3;
  };
  const shapeOf = createShapesOfLists();
  return (set) => {
    const words3 = (name) => {
      const list = listWords(ruleSets2, set, name);
      return list && toPlainWords(list);
    };
    return { words: words3, shapes: (name, ignoresCase) => shapeOf(words3(name) ?? noWords2, ignoresCase) };
  };
};
var noWords2 = [];
var compileRule = (rule, { ruleSets: ruleSets2, lexicon: lexicon2 }, { words: words3, shapes }) => {
  const { label: kind, role, mark, line } = rule;
  const express = (source, covered, flags = "") => new LineExpression(source, `${line.flags ?? ""}${flags}`, covered, words3, shapes);
  const part = line.part ?? "whole";
  const covers = [];
  const covering = line.regex === void 0 ? void 0 : express(line.regex, part);
  if (covering !== void 0) covers.push(coverWithExpression(part, covering));
  if (line.pattern !== void 0) {
    covers.push(coverWithPattern(part, patternSource(ruleSets2, rule.set, line.pattern, rule.id), lexicon2));
  }
  if (line.recurs !== void 0 && covering !== void 0) {
    covers.push(wherePartRecurs(line.recurs, rule.id, covering));
  }
  const [cover = wholePart, ...others] = covers;
  const { mayHold, isConfirmed } = compileLineTests(line, express);
  return {
    id: rule.id,
    kind,
    role,
    names: [kind, role, mark].filter((name) => name !== void 0),
    facts: (rule.facts ?? []).map((source) => express(source, void 0, "d")),
    mayTakeBetween: (first, last2) => covering?.mayMatchBetween(first, last2) ?? true,
    take: (line2) => {
      if (!mayHold(line2)) return 0;
      const length = cover(line2);
      if (length === 0 || !isConfirmed(line2)) return 0;
      return takeAll(others, line2, length) ? length : 0;
    }
  };
};
var takeAll = (covers, line, length) => covers.every((cover) => cover(line) === length);

// pipeline/stages/clean/cut-lines.ts
var shortLine = 0.6;
var cutLines = (article, from, to) => {
  const rows = cutRows(article.text, from, to);
  const width = article.isHardWrapped ? rows.reduce((most2, row) => Math.max(most2, row.end - row.start), 0) * shortLine : 0;
  const lines = [];
  for (let i = 0; i < rows.length; i++) {
    const first = rows[i];
    if (first.start === first.end) continue;
    let last2 = i;
    while (article.isHardWrapped && isWrapped(rows, last2, width)) last2++;
    lines.push({
      start: first.start,
      end: rows[last2].end,
      hasBlankBefore: isBlank(rows[i - 1]),
      hasBlankAfter: isBlank(rows[last2 + 1])
    });
    i = last2;
  }
  return lines;
};
var isBlank = (row) => row === void 0 || row.start === row.end;
var isWrapped = (rows, index, width) => {
  const row = rows[index];
  return row.end - row.start >= width && !isBlank(rows[index + 1]);
};
var cutRows = (text, from, to) => {
  const rows = [];
  const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
  lineBreak.lastIndex = from;
  let start = from;
  for (; ; ) {
    const found = lineBreak.exec(text);
    const end = found === null || found.index >= to ? to : found.index;
    rows.push(trimSpan(text, start, end));
    if (found === null || end === to) return rows;
    start = found.index + found[0].length;
  }
};
var trimSpan = (text, from, to) => {
  let start = from;
  let end = to;
  while (start < end && isWhite(text, start)) start++;
  while (end > start && isWhite(text, end - 1)) end--;
  return { start, end };
};
var isWhite = (text, index) => {
  const code = text.charCodeAt(index);
  return code <= 32 ? code === 32 || code >= 9 && code <= 13 : code >= 133 && /\s/.test(text.charAt(index));
};

// pipeline/stages/clean/read-line.ts
var wordsKey = (plain3) => plain3.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
var countWords = (plain3) => {
  let words3 = 0;
  for (let i = 0, wasSpace = true; i < plain3.length; i++) {
    const isSpace3 = plain3.charCodeAt(i) === 32;
    if (wasSpace && !isSpace3) words3++;
    wasSpace = isSpace3;
  }
  return words3;
};
var sentenceEnd = /[.!?…]["')\]]*$/;
var shortForm = /(?:^|[\s(])(?:[A-Z]\.){2,}$|\b(?:Jr|Sr|Gen|Col|Lt|Capt|Maj|Adm|Dr|Mr|Mrs|Min|Def|Gov|Sen|Rep|St|No)\.$/;
var endOf4 = (plain3) => {
  const end = plain3.slice(-12);
  if (/:["')]?$/.test(end)) return "colon";
  return sentenceEnd.test(end) && !shortForm.test(end) ? "sentence" : "open";
};

// pipeline/stages/clean/cut-blocks.ts
var defaultRule = "clean.body";
var mostPieces = 6;
var cutBlocks = (part, rules, facts, paragraph, blocks) => {
  const { around } = part;
  const emit = (rule, start, end) => {
    blocks.push({
      start,
      end,
      kind: rule.kind,
      ...rule.role === void 0 ? {} : { role: rule.role },
      rule: rule.id,
      paragraph
    });
    facts.take(rule, start, end);
    around.before = rule.names;
    if (rule.kind === "headline") around.headlines.add(wordsKey(around.toPlain(around.text.slice(start, end))));
    if (rule.kind === "body" && isRunningText(part)) around.hasBody = true;
  };
  const take = (list) => {
    for (const rule of list) {
      const length = rule.take(part);
      if (length > 0) return [rule, length];
    }
    return void 0;
  };
  for (let pieces = 0; pieces < mostPieces && part.start < part.end; pieces++) {
    const found = take(rules.head(part.head));
    if (found === void 0) break;
    const piece = trimSpan(around.text, part.start, part.start + found[1]);
    if (piece.start === piece.end) break;
    emit(found[0], piece.start, piece.end);
    part.narrow(trimSpan(around.text, part.start + found[1], part.end));
    part.hasHead = true;
  }
  const tails = [];
  while (tails.length < mostPieces && part.start < part.end) {
    const found = take(rules.tail(part.tail));
    if (found === void 0) break;
    const piece = trimSpan(around.text, part.end - found[1], part.end);
    if (piece.start === piece.end) break;
    tails.unshift([found[0], piece.start, piece.end]);
    part.tails.push(...found[0].names);
    part.narrow(trimSpan(around.text, part.start, part.end - found[1]));
  }
  if (part.start < part.end) emit(take(rules.whole(part.head))?.[0] ?? body, part.start, part.end);
  for (const [rule, start, end] of tails) emit(rule, start, end);
};
var isRunningText = (part) => part.words >= (part.ends === "open" ? 12 : 3);
var body = {
  id: defaultRule,
  kind: "body",
  role: "paragraph",
  names: ["body", "paragraph"],
  facts: [],
  take: (part) => part.end - part.start,
  mayTakeBetween: () => true
};

// pipeline/stages/clean/first-finite-verb.ts
var present2 = 1 << Tag.VBZ | 1 << Tag.VBP | 1 << Tag.MD;
var participle2 = 1 << Tag.VBN;
var preposition = 1 << Tag.IN | 1 << Tag.TO | 1 << Tag.CC | 1 << Tag.VBG;
var be = /* @__PURE__ */ new Set(["is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "am"]);
var past3 = /* @__PURE__ */ new Set(["was", "were", "had", "did"]);
var now = /* @__PURE__ */ new Set(["is", "are", "am", "has", "have", "do", "does"]);
var firstFiniteVerb = (plain3, lexicon2) => {
  const words3 = plain3.replace(/\([^()]{0,60}\)|, (?:left|right|cent(?:er|re))(?=,)/g, " ").match(/[A-Za-z][A-Za-z'.-]*/g) ?? [];
  for (let i = 0; i < words3.length; i++) {
    const word2 = words3[i];
    if (past3.has(word2)) return "past";
    if (now.has(word2)) return "present";
    if (i > 0 && /^[A-Z]/.test(word2)) continue;
    const id = lexicon2.intern(word2.toLowerCase());
    const tag = lexicon2.tag(id);
    if ((1 << tag & present2) !== 0) return "present";
    if (i > 0 && agreesWith(words3[i - 1], lexicon2.tags(id), lexicon2)) return "present";
    if (tag === Tag.VBD && (lexicon2.tags(id) & participle2) === 0) return "past";
    if ((tag === Tag.VBD || tag === Tag.VBN) && i > 0 && isPredicate(words3, i)) return "past";
  }
  return "none";
};
var agreesWith = (before2, tags, lexicon2) => {
  if (/^[A-Z]/.test(before2)) return (tags & 1 << Tag.VBZ) !== 0;
  const isPlural2 = (lexicon2.tags(lexicon2.intern(before2)) & 1 << Tag.NNS) !== 0;
  return isPlural2 && (tags & (1 << Tag.VBP | 1 << Tag.VB)) !== 0 && (tags & preposition) === 0;
};
var isPredicate = (words3, index) => {
  const before2 = words3[index - 1].toLowerCase();
  const after = words3[index + 1]?.toLowerCase();
  return after !== "by" && !be.has(before2) && !/^(?:the|a|an|this|these|its|their|his|her|of|by|in|on|at|with|for|from|to)$/.test(before2);
};

// pipeline/stages/clean/surroundings.ts
var longLine = 2e3;
var headWindow = 400;
var tailWindow = 160;
var surveyLines = (text, lines, toPlain, lexicon2) => ({
  text,
  lines,
  toPlain,
  lexicon: lexicon2,
  lastProse: lines.findLastIndex((line) => isProse(text, line)),
  isSingleSpaced: lines.length > 3 && lines.filter(({ hasBlankBefore }) => hasBlankBefore).length <= lines.length / 10 + 1,
  countLines: createLineCounter(text, lines, toPlain),
  headlines: /* @__PURE__ */ new Set(),
  hasBody: false,
  before: []
});
var createLineCounter = (text, lines, toPlain) => {
  const counts = /* @__PURE__ */ new Map();
  return (name, expression) => {
    const known3 = counts.get(name);
    if (known3 !== void 0) return known3;
    const matches = ({ start, end }) => expression.test(new PlainLine(toPlain(text.slice(start, Math.min(end, start + longLine)))));
    const count2 = lines.filter(matches).length;
    counts.set(name, count2);
    return count2;
  };
};
var prose = { sentence: 9, any: 40 };
var isProse = (text, { start, end }) => {
  if (end - start > longLine) return true;
  let words3 = 1;
  for (let at2 = start + 1; at2 < end; at2++) if (isWhite(text, at2) && !isWhite(text, at2 - 1)) words3++;
  return words3 >= prose.any || words3 >= prose.sentence && endOf4(text.slice(Math.max(start, end - 12), end)) === "sentence";
};

// pipeline/stages/clean/line-part.ts
var LinePart = class {
  around;
  index;
  line;
  start;
  end;
  /** Kinds and marks of the tails cut off so far. */
  tails = [];
  /** Whether a head was cut off: then the block before is on the same line. */
  hasHead = false;
  headText;
  tailText;
  nextText;
  wordCount;
  ending;
  tense;
  cutTokens;
  constructor(around, index) {
    this.around = around;
    this.index = index;
    this.line = around.lines[index];
    this.start = this.line.start;
    this.end = this.line.end;
  }
  /** Narrows the part; all that depends on its ends is worked out anew. */
  narrow({ start, end }) {
    this.start = start;
    this.end = end;
    this.headText = this.tailText = this.wordCount = this.ending = this.tense = this.cutTokens = void 0;
  }
  get isLong() {
    return this.end - this.start > longLine;
  }
  /** All of it in plain form; only its head where it is long. */
  get head() {
    this.headText ??= this.plain(this.start, this.isLong ? this.start + headWindow : this.end);
    return this.headText;
  }
  /** Its end in plain form. */
  get tail() {
    this.tailText ??= this.isLong ? this.plain(this.end - tailWindow, this.end) : this.head.text.length <= tailWindow ? this.head : new PlainLine(this.head.text.slice(-tailWindow));
    return this.tailText;
  }
  /** Number of words; 999 for a long line. */
  get words() {
    this.wordCount ??= this.isLong ? 999 : countWords(this.head.text);
    return this.wordCount;
  }
  get ends() {
    this.ending ??= endOf4(this.tail.text);
    return this.ending;
  }
  get finite() {
    this.tense ??= firstFiniteVerb(this.head.text, this.around.lexicon);
    return this.tense;
  }
  /** Its tokens with their likeliest tags; for lines that are not long. */
  get tokens() {
    this.cutTokens ??= tokenize(this.around.text, this.around.lexicon, this.start, this.end);
    return this.cutTokens;
  }
  get hasGap() {
    return !this.hasHead && this.line.hasBlankBefore;
  }
  get isAlone() {
    return this.around.isSingleSpaced || this.line.hasBlankBefore && this.line.hasBlankAfter;
  }
  /** The next line in plain form, at most the head of it. */
  get next() {
    this.nextText ??= this.neighbour(1, headWindow);
    return this.nextText;
  }
  get repeatsHeadline() {
    return this.around.headlines.size > 0 && this.around.headlines.has(wordsKey(this.head.text));
  }
  get repeatsNeighbour() {
    return this.isRepeatedBy(1) || this.isRepeatedBy(-1);
  }
  isRepeatedBy(step) {
    const line = this.around.lines[this.index + step];
    if (line === void 0 || Math.abs(line.end - line.start - (this.end - this.start)) > 8) return false;
    return wordsKey(this.neighbour(step, longLine).text) === wordsKey(this.head.text);
  }
  neighbour(step, most2) {
    const line = this.around.lines[this.index + step];
    return line === void 0 ? new PlainLine("") : this.plain(line.start, Math.min(line.end, line.start + most2));
  }
  plain(from, to) {
    return new PlainLine(this.around.toPlain(this.around.text.slice(from, to)));
  }
};

// pipeline/stages/clean/plain-text.ts
var PAIRS = {
  "'": "\u2018\u2019\u201A\u201B\u2032\xB4`\u02BC\u02BB\uFF07",
  '"': "\u201C\u201D\u201E\u201F\u2033\xAB\xBB\uFF02",
  "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
  "\u2022": "\xB7\u25AA\u25CF\u25E6\u2023\u25A0\u25C6\u25BA\u25B6\u2043\u2219",
  "|": "\uFF5C\xA6\u2502\u2503",
  d: "\u0111\xF0",
  D: "\u0110\xD0",
  l: "\u0142",
  L: "\u0141",
  o: "\xF8",
  O: "\xD8",
  i: "\u0131"
};
var createToPlain = () => {
  const table = new Uint16Array(65536);
  for (const [plain3, odd] of Object.entries(PAIRS))
    for (const character of odd) table[character.charCodeAt(0)] = plain3.charCodeAt(0);
  const plainCode = (code) => {
    const character = String.fromCharCode(code);
    if (/\s/.test(character)) return 32;
    return character.normalize("NFD").charCodeAt(0);
  };
  const plainCodeOf = (code) => {
    table[code] ||= code >= 55296 && code < 57344 ? code : plainCode(code) || 32;
    return table[code];
  };
  return (text) => {
    let plain3 = "";
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 32 && code < 127) continue;
      plain3 += text.slice(from, i) + String.fromCharCode(plainCodeOf(code));
      from = i + 1;
    }
    return from === 0 ? text : plain3 + text.slice(from);
  };
};

// pipeline/stages/clean/create-clean.ts
var createClean = (ruleSets2, lexicon2) => {
  const toPlain = createToPlain();
  const rules = compileLineRules({ ruleSets: ruleSets2, toPlain, lexicon: lexicon2 });
  return ({ article }) => {
    const { text, known: known3 } = article;
    const items = [...cutAround(article)];
    const lines = items.filter((item) => !("kind" in item));
    const facts = collectFacts(text, toPlain);
    const around = surveyLines(text, lines, toPlain, lexicon2);
    const blocks = [];
    let next = 0;
    for (const [paragraph, item] of items.entries()) {
      if ("kind" in item) {
        blocks.push({ ...item, paragraph });
        around.before = [item.kind, ...item.role === void 0 ? [] : [item.role]];
        if (item.kind === "headline") around.headlines.add(wordsKey(toPlain(text.slice(item.start, item.end))));
        if (item.kind === "body") around.hasBody = true;
      } else cutBlocks(new LinePart(around, next++), rules, facts, paragraph, blocks);
    }
    const found = facts.facts();
    const headline = known3.find(({ kind }) => kind === "headline");
    return {
      blocks,
      facts: headline === void 0 ? found : { ...found, title: text.slice(headline.start, headline.end) }
    };
  };
};
function* cutAround(article) {
  let from = 0;
  for (const block2 of article.known) {
    yield* cutLines(article, from, block2.start);
    yield block2;
    from = block2.end;
  }
  yield* cutLines(article, from, article.text.length);
}

// pipeline/text/span.ts
var rangesOverlap = (a, b) => a.from < b.to && b.from < a.to;

// pipeline/stages/dates/calendar.ts
var MILLISECONDS = 864e5;
var numberOfDay = ({ year, month, day }) => Date.UTC(year, month - 1, day) / MILLISECONDS;
var dayOfNumber = (number) => {
  const time = new Date(number * MILLISECONDS);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
};
var addDays = (day, days) => dayOfNumber(numberOfDay(day) + days);
var weekdayOf = (day) => ((numberOfDay(day) + 3) % 7 + 7) % 7 + 1;
var daysInMonth = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
var addMonths = (year, month, months3) => {
  const count2 = year * 12 + month - 1 + months3;
  return { year: Math.floor(count2 / 12), month: (count2 % 12 + 12) % 12 + 1 };
};
var isOfCalendar = ({ year, month, day }) => {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || day >= 1 && day <= daysInMonth(year, month);
};
var isDay = (date2) => date2 !== null && date2.month !== null && date2.day !== null;
var yearOf = ({ year }) => ({ year, month: null, day: null });

// pipeline/stages/dates/clause-time.ts
var BACK = 40;
var AHEAD = 60;
var findClauseTime = (tokens, sentence, date2, words3) => {
  const { lexicon: lexicon2, form } = tokens;
  const floor = Math.max(sentence.from, date2.from - BACK);
  for (let at2 = date2.from - 1; at2 >= Math.max(floor, date2.from - 4); at2--) {
    if (words3.direct.has(lexicon2.folded(form[at2]))) return "future";
    if (isVerb3(tokens.tag[at2])) break;
  }
  for (let at2 = date2.from - 1; at2 >= floor; at2--) {
    const time = timeOfVerb(tokens, at2, floor, words3);
    if (time !== void 0) return time;
  }
  const ceiling = Math.min(sentence.to, date2.to + AHEAD);
  for (let at2 = date2.to; at2 < ceiling; at2++) {
    if (words3.auxiliary.has(lexicon2.folded(form[at2]))) return "future";
    const time = timeOfVerb(tokens, at2, sentence.from, words3);
    if (time !== void 0) return time;
  }
  return null;
};
var isVerb3 = (tag) => tag >= Tag.VB && tag <= Tag.VBZ;
var timeOfVerb = (tokens, at2, floor, words3) => {
  const { lexicon: lexicon2, form, tag } = tokens;
  switch (tag[at2]) {
    case Tag.VBD:
      return "past";
    case Tag.VBZ:
    case Tag.VBP:
      return isPerfect2(tokens, at2) ? "past" : "future";
    case Tag.VBN:
      return lookBack(tokens, at2, floor, words3) ?? void 0;
    case Tag.VB:
    case Tag.VBG:
      return lookBack(tokens, at2, floor, words3);
    default:
      return words3.auxiliary.has(lexicon2.folded(form[at2])) ? "future" : void 0;
  }
};
var HAVE = /* @__PURE__ */ new Set(["has", "have", "'ve"]);
var isPerfect2 = ({ lexicon: lexicon2, form }, at2) => HAVE.has(lexicon2.form(lexicon2.folded(form[at2])));
var lookBack = (tokens, at2, floor, words3) => {
  const { lexicon: lexicon2, form, tag } = tokens;
  for (let before2 = at2 - 1; before2 >= Math.max(floor, at2 - 4); before2--) {
    const id = form[before2];
    if (words3.auxiliary.has(lexicon2.folded(id))) return "future";
    const lemma = lexicon2.verbLemma(id);
    if (tag[before2] === Tag.TO) {
      const lead2 = leadBefore(tokens, before2, floor);
      return lead2 !== void 0 && words3.leading.has(lead2) ? "future" : void 0;
    }
    if (tag[before2] === Tag.VBD) return "past";
    if (tag[before2] === Tag.VBZ || tag[before2] === Tag.VBP) return isPerfect2(tokens, before2) ? "past" : void 0;
    if (tag[before2] === Tag.PUNCT || lemma === -1) return void 0;
  }
  return void 0;
};
var leadBefore = ({ lexicon: lexicon2, form, tag }, to, floor) => {
  const before2 = to - 1 >= floor && tag[to - 1] === Tag.RB ? to - 2 : to - 1;
  return before2 < floor ? void 0 : lexicon2.verbLemma(form[before2]);
};
var timeWords = (lexicon2, list) => {
  const ids = (name) => new Set(list(name).map((word2) => lexicon2.folded(lexicon2.intern(word2))));
  return { auxiliary: ids("future-auxiliary"), leading: ids("future-lead"), direct: ids("future-direct") };
};

// pipeline/stages/dates/edtf.ts
var writeEdtf = ({ year, month, day }) => [
  String(year).padStart(4, "0"),
  ...[month, day].filter((part) => part !== null).map((part) => String(part).padStart(2, "0"))
].join("-");
var writeInterval = (from, to, mark = "") => {
  const [first, last2] = [writeEdtf(from), writeEdtf(to)];
  return first === last2 ? first + mark : `${first}${mark}/${last2}${mark}`;
};
var seasonMonths = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 2]
};
var monthsOfSeason = (season) => seasonMonths[season] ?? [1, 12];
var boundsOf = (edtf2) => {
  const [first = "", last2 = first] = edtf2.replaceAll("~", "").split("/");
  const decade = /^(\d{3})X$/.exec(edtf2);
  if (decade) return [yearNumber(`${decade[1]}0`), yearNumber(`${decade[1]}9`)];
  const [from, to] = [readEdtf(first), readEdtf(last2)];
  return from && to ? [from, to] : null;
};
var yearNumber = (year) => ({ year: Number(year), month: null, day: null });
var readEdtf = (edtf2) => {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf2);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const date2 = { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
  return isOfCalendar(date2) ? date2 : null;
};
var firstDay = ({ year, month, day }) => ({
  year,
  month: month ?? 1,
  day: day ?? 1
});
var lastDay = ({ year, month, day }) => {
  const last2 = month ?? 12;
  return { year, month: last2, day: day ?? daysInMonth(year, last2) };
};

// pipeline/stages/dates/read-words.ts
var MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
var SEASONS = ["spring", "summer", "autumn", "winter"];
var monthNumber = (word2) => place(MONTHS, word2.slice(0, 3));
var weekdayNumber = (word2) => place(WEEKDAYS, word2.slice(0, 3));
var seasonNumber = (word2) => {
  const number = place(SEASONS, word2 === "fall" ? "autumn" : word2);
  return number === null ? null : number + 20;
};
var place = (words3, word2) => {
  const index = words3.indexOf(word2.toLowerCase());
  return index < 0 ? null : index + 1;
};
var dayNumber = (form) => {
  const digits2 = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(form)?.[1];
  const day = Number(digits2);
  return digits2 !== void 0 && day >= 1 && day <= 31 ? day : null;
};
var dayRange = (form) => {
  const [from, to, ...others] = form.split("-").map(dayNumber);
  return others.length === 0 && from && to && to > from ? [from, to] : null;
};

// pipeline/stages/dates/read-form.ts
var mayBeForm = (form) => FORM.test(form);
var FORM = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/]\d{2,4}|\d{1,2}\/\d{4}|(?:mid-)?\d{4}s|(?:mid|early|late)-(?:\d{4}|[a-z]{3,9}\.?)|(?:fy|[qh][1-4]-?)(?:20)?\d\d|[qh][1-4])$/i;
var readForm = (form, published) => {
  const ymd = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(form);
  if (ymd) return told({ year: Number(ymd[1]), month: Number(ymd[3]), day: Number(ymd[4]) });
  const dmy = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(form);
  if (dmy) return readEitherWay(Number(dmy[1]), Number(dmy[3]), Number(dmy[4]), published);
  const my = /^(\d{1,2})\/(\d{4})$/.exec(form);
  if (my) return told({ year: Number(my[2]), month: Number(my[1]), day: null });
  const years = /^(\d{4})[-/](\d{2,4})$/.exec(form);
  if (years) return readYears(Number(years[1]), years[2]);
  const decade = /^(mid-)?(\d{4})s$/i.exec(form);
  if (decade) return readDecade(decade[2], decade[1] !== void 0);
  const fiscal = /^fy(?:20)?(\d\d)$/i.exec(form);
  if (fiscal) return { edtf: `20${fiscal[1]}~`, precision: "year", anchor: "text" };
  return null;
};
var isYear = (year) => year >= 1500 && year <= 2150;
var told = (date2) => isYear(date2.year) && isOfCalendar(date2) ? { edtf: writeEdtf(date2), precision: date2.day === null ? "month" : "day", anchor: "text" } : null;
var readEitherWay = (one, two, year, published) => {
  const readings = [
    { year, month: two, day: one },
    { year, month: one, day: two }
  ].filter((date2) => isOfCalendar(date2));
  if (readings.length === 2 && one !== two) {
    const near2 = readings.filter((date2) => isDay(published) && Math.abs(numberOfDay(date2) - numberOfDay(published)) <= 31);
    if (near2.length === 1) return told(near2[0]);
    return isYear(year) ? { edtf: String(year), precision: "year", anchor: "text" } : null;
  }
  return readings.length > 0 ? told(readings[0]) : null;
};
var readYears = (year, rest) => {
  if (!isYear(year) || rest.length === 3) return null;
  const number = Number(rest);
  if (rest.length === 2 && number !== (year + 1) % 100 && number >= 1 && number <= 12) {
    return told({ year, month: number, day: null });
  }
  const last2 = rest.length === 4 ? number : Math.floor(year / 100) * 100 + number;
  if (!isYear(last2) || last2 <= year) return null;
  const [from, to] = [year, last2].map((each) => ({ year: each, month: null, day: null }));
  return { edtf: writeInterval(from, to), precision: "interval", anchor: "text" };
};
var readDecade = (year, isMiddle) => {
  if (!isYear(Number(year)) || !year.endsWith("0")) return null;
  const stem = year.slice(0, 3);
  if (isMiddle) return { edtf: `${stem}4~/${stem}6~`, precision: "interval", anchor: "text" };
  return { edtf: `${stem}X`, precision: "interval", anchor: "text" };
};
var cutPart = (form) => {
  const match = /^(mid|early|late)-(\d{4}|[a-z]{3,9}\.?)$/i.exec(form);
  if (!match) return null;
  const [, part = "", rest = ""] = match;
  const year = /^\d/.test(rest) ? Number(rest) : null;
  const month = year === null ? monthNumber(rest) : null;
  return month === null && (year === null || !isYear(year)) ? null : { part: part.toLowerCase(), year, month };
};

// pipeline/stages/dates/find-windows.ts
var REACH = 9;
var Kind2 = { Unseen: 0, Nothing: 1, Trigger: 2, Form: 3 };
var createFindWindows = (triggers, lexicon2) => {
  let kinds = new Uint8Array(1024);
  const kindOf3 = (form) => {
    if (form >= kinds.length) {
      const grown = new Uint8Array(Math.max(form + 1, kinds.length * 2));
      grown.set(kinds);
      kinds = grown;
    }
    const kind = triggers.has(lexicon2.folded(form)) ? Kind2.Trigger : (lexicon2.flags(form) & FormFlag.Year) !== 0 ? Kind2.Trigger : mayBeForm(lexicon2.form(form)) ? Kind2.Form : Kind2.Nothing;
    kinds[form] = kind;
    return kind;
  };
  return ({ form }, { from, to }) => {
    const windows = [];
    const forms = [];
    for (let at2 = from; at2 < to; at2++) {
      const kind = kinds[form[at2]] || kindOf3(form[at2]);
      if (kind === Kind2.Nothing) continue;
      if (kind === Kind2.Form) forms.push(at2);
      const last2 = windows.at(-1);
      const end = Math.min(to, at2 + REACH);
      if (last2 !== void 0 && at2 - REACH <= last2.to) last2.to = end;
      else windows.push({ from: Math.max(from, at2 - REACH), to: end });
    }
    return { windows, forms };
  };
};

// pipeline/stages/dates/value.ts
var unresolved = (precision) => ({ edtf: null, precision, anchor: "none" });

// pipeline/stages/dates/join-ranges.ts
var joinRanges = (dates, tokens, sentence, words3) => {
  const joined = [];
  for (const date2 of dates) {
    const last2 = joined.at(-1);
    const range = last2 && isRange(last2, date2, tokens, sentence, words3) ? rangeOfBoth(last2, date2) : void 0;
    if (range) joined[joined.length - 1] = range;
    else joined.push(date2);
  }
  return joined;
};
var isRange = (first, second, { lexicon: lexicon2, form }, sentence, { dashes: dashes3, words: words3, leads, joins }) => {
  if (second.range.from - first.range.to !== 1) return false;
  const mark = lexicon2.folded(form[first.range.to]);
  if (dashes3.has(mark)) return true;
  const before2 = first.range.from > sentence.from ? lexicon2.folded(form[first.range.from - 1]) : -1;
  return (words3.has(mark) || joins.has(mark)) && leads.has(before2);
};
var rangeOfBoth = (first, second) => {
  const range = { from: first.range.from, to: second.range.to };
  if (first.edtf === null || second.edtf === null) return { ...unresolved("interval"), range, rule: first.rule };
  const [start, end] = [boundsOf(first.edtf), boundsOf(second.edtf)];
  if (!start || !end || writeEdtf(start[0]) >= writeEdtf(end[1])) return void 0;
  const anchor = first.anchor === "text" ? second.anchor : first.anchor;
  return { edtf: writeInterval(start[0], end[1]), precision: "interval", anchor, range, rule: first.rule };
};

// pipeline/text/token-text.ts
function spanOf(tokens, range) {
  if (range.from < range.to) return { start: tokens.start[range.from], end: tokens.end[range.to - 1] };
  const at2 = range.from < tokens.count ? tokens.start[range.from] : tokens.text.length;
  return { start: at2, end: at2 };
}
function textOf(tokens, range) {
  const { start, end } = spanOf(tokens, range);
  return tokens.text.slice(start, end);
}
var wordsOfRange = (tokens, range) => textOf(tokens, range).replace(/\s+/g, " ");
var formOf2 = (tokens, token) => tokens.lexicon.form(tokens.form[token]);

// pipeline/stages/dates/settle-calendar.ts
var settleDated = (date2, season, anchor) => {
  if (season !== null) return { edtf: `${writeEdtf(date2)}-${season}`, precision: "interval", anchor };
  if (!isOfCalendar(date2)) return null;
  return { edtf: writeEdtf(date2), precision: precisionOf(date2), anchor };
};
var precisionOf = ({ month, day }) => month === null ? "year" : day === null ? "month" : "day";
var settleDayOfYear = (month, day, { published, time }) => {
  if (!isOfCalendar({ year: 2e3, month, day })) return null;
  if (!isDay(published)) return unresolved("day");
  const distance = (year) => numberOfDay({ year, month, day }) - numberOfDay(published);
  const years = [published.year - 1, published.year, published.year + 1];
  const nearest = years.reduce((best, year) => Math.abs(distance(year)) < Math.abs(distance(best)) ? year : best);
  const ahead = distance(nearest);
  const turned = time === "past" && ahead > SLACK ? -1 : time === "future" && ahead < -SLACK ? 1 : 0;
  return settleDated({ year: nearest + turned, month, day }, null, "published");
};
var SLACK = 14;
var settleMonthOfYear = (month, turn, { published, time }) => {
  if (published === null || published.month === null) return unresolved("month");
  const year = published.year + yearsToMonth(month, month, published.month, turn, time);
  return { edtf: writeEdtf({ year, month, day: null }), precision: "month", anchor: "published" };
};
var settleSeasonOfYear = (season, turn, { published, time }) => {
  if (published === null || published.month === null) return unresolved("interval");
  const [first, last2] = monthsOfSeason(season);
  const begun = last2 < first && published.month <= last2 ? -1 : 0;
  const now2 = begun === 0 ? published.month : published.month + 12;
  const end = last2 < first ? last2 + 12 : last2;
  const year = published.year + begun + yearsToMonth(first, end, now2, turn, time);
  return { edtf: `${year}-${season}`, precision: "interval", anchor: "published" };
};
var yearsToMonth = (first, last2, now2, turn, time) => {
  if (turn === "this") return 0;
  if (turn === "last") return last2 < now2 ? 0 : -1;
  if (turn === "next") return first > now2 ? 0 : 1;
  if (time === "past") return first <= now2 ? 0 : -1;
  if (time === "future") return last2 >= now2 ? 0 : 1;
  return first - now2 > 6 ? -1 : now2 - last2 > 6 ? 1 : 0;
};
var settleWeekday = (weekday, turn, { published, time }) => {
  if (!isDay(published)) return unresolved("day");
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const isComing = turn === "next" || turn !== "last" && time === "future" || turn === "this" && time !== "past";
  const days = isComing ? turn === "next" && ahead === 0 ? 7 : ahead : ahead === 0 && turn !== "last" ? 0 : ahead - 7;
  return { edtf: writeEdtf(addDays(published, days)), precision: "day", anchor: "published" };
};
var settleWeekdayOfWeek = (weekday, weeks, { published }) => {
  if (!isDay(published)) return unresolved("day");
  const days = weeks * 7 + weekday - weekdayOf(published);
  return { edtf: writeEdtf(addDays(published, days)), precision: "day", anchor: "published" };
};
var monthAfter = (year, month, months3) => ({
  ...addMonths(year, month, months3),
  day: null
});

// pipeline/stages/dates/settle-shift.ts
var monthsIn = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
var daysIn = { day: 1, week: 7, fortnight: 14, weekend: 7 };
var settleShift = (base3, { unit, by, isApproximate: isApproximate2, anchor }) => {
  const missing = unresolved(precisionOfUnit(unit, isApproximate2));
  if (base3 === null) return missing;
  const mark = isApproximate2 ? "~" : "";
  const days = daysIn[unit];
  if (days !== void 0) {
    if (!isDay(base3)) return missing;
    const day = addDays(base3, by * days);
    if (unit === "day") return { edtf: writeEdtf(day), precision: "day", anchor };
    if (isApproximate2) return { edtf: writeEdtf(day) + mark, precision: "day", anchor };
    const monday = addDays(day, 1 - weekdayOf(day));
    const first = unit === "weekend" ? addDays(monday, 5) : monday;
    return { edtf: writeInterval(first, addDays(monday, unit === "fortnight" ? 13 : 6)), precision: "interval", anchor };
  }
  if (unit === "month" || unit === "quarter") {
    if (base3.month === null) return missing;
    const first = unit === "month" ? base3.month : isApproximate2 ? base3.month : base3.month - (base3.month - 1) % 3;
    const start = monthAfter(base3.year, first, by * monthsIn[unit]);
    if (unit === "month" || isApproximate2) return { edtf: writeEdtf(start) + mark, precision: "month", anchor };
    return {
      edtf: writeInterval(start, monthAfter(start.year, start.month, 2)),
      precision: "interval",
      anchor
    };
  }
  const years = monthsIn[unit] / 12;
  const year = base3.year + by * years;
  if (year < 1 || year > 9999) return missing;
  if (unit === "year" || isApproximate2)
    return { edtf: writeEdtf(yearOf({ ...base3, year })) + mark, precision: "year", anchor };
  const digits2 = String(year).padStart(4, "0");
  return {
    edtf: unit === "decade" ? `${digits2.slice(0, 3)}X` : `${digits2.slice(0, 2)}XX`,
    precision: "interval",
    anchor
  };
};
var precisionOfUnit = (unit, isApproximate2) => {
  if (unit === "day" || unit === "month" || unit === "year") return unit;
  if (!isApproximate2) return "interval";
  return daysIn[unit] !== void 0 ? "day" : unit === "quarter" ? "month" : "year";
};
var settleSpan = (base3, unit, count2) => {
  const missing = unresolved("interval");
  if (base3 === null) return missing;
  const days = daysIn[unit];
  const ends = (other, own) => ({
    edtf: count2 < 0 ? writeInterval(other, own) : writeInterval(own, other),
    precision: "interval",
    anchor: "published"
  });
  if (days !== void 0) return isDay(base3) ? ends(addDays(base3, count2 * days), base3) : missing;
  const months3 = monthsIn[unit] * count2;
  if (months3 % 12 !== 0 || unit === "month" || unit === "quarter") {
    if (base3.month === null) return missing;
    return ends(monthAfter(base3.year, base3.month, months3), { ...base3, day: null });
  }
  const year = base3.year + months3 / 12;
  return year < 1 || year > 9999 ? missing : ends({ year, month: null, day: null }, yearOf(base3));
};

// pipeline/stages/dates/take-part.ts
var twelfths = {
  start: [0, 1, ""],
  early: [0, 4, "~"],
  mid: [4, 8, "~"],
  late: [8, 12, "~"],
  end: [11, 12, ""],
  "half-1": [0, 6, ""],
  "half-2": [6, 12, ""],
  "quarter-1": [0, 3, ""],
  "quarter-2": [3, 6, ""],
  "quarter-3": [6, 9, ""],
  "quarter-4": [9, 12, ""]
};
var takePart = (whole2, part, published) => {
  const { edtf: edtf2, anchor, precision } = whole2;
  if (part === "of-day")
    return precision === "day" || precision === "part-of-day" ? { ...whole2, precision: "part-of-day" } : void 0;
  if (precision === "day" || precision === "part-of-day") return void 0;
  if (edtf2 === null) return unresolved("interval");
  const bounds = boundsOf(edtf2);
  if (bounds === null) return void 0;
  const [from, to] = bounds;
  if (part === "later" || part === "earlier") return sideOf(from, to, part, published, anchor);
  const [start, end, mark] = twelfths[part];
  const told2 = (first, last2) => {
    const written = writeInterval(first, last2, mark);
    const isOne = !written.includes("/");
    return { edtf: written, precision: isOne ? first.day === null ? "month" : "day" : "interval", anchor };
  };
  if (from.month === null) {
    const years = to.year - from.year + 1;
    if (years === 1) {
      const month = (number) => ({ year: from.year, month: number, day: null });
      return told2(month(start + 1), month(end));
    }
    const year = (count2) => ({ year: from.year + count2, month: null, day: null });
    const [first, last2] = [Math.floor(start * years / 12), Math.ceil(end * years / 12) - 1];
    return { edtf: writeInterval(year(first), year(last2), mark || "~"), precision: "interval", anchor };
  }
  if (from.day !== null || from.year !== to.year || from.month !== to.month) return whole2;
  const days = daysInMonth(from.year, from.month);
  const day = (number) => ({ ...from, day: number });
  if (part === "start" || part === "end") {
    return { edtf: `${writeEdtf(day(part === "start" ? 1 : days))}~`, precision: "day", anchor };
  }
  return told2(day(Math.floor(start * 30 / 12) + 1), day(end === 12 ? days : Math.floor(end * 30 / 12)));
};
var sideOf = (from, to, part, published, anchor) => {
  const [first, last2] = [firstDay(from), lastDay(to)];
  const isInside4 = isDay(published) && writeEdtf(first) <= writeEdtf(published) && writeEdtf(published) <= writeEdtf(last2);
  if (!isInside4) return { edtf: writeInterval(from, to), precision: "interval", anchor };
  const [start, end] = part === "later" ? [published, last2] : [first, published];
  return { edtf: writeInterval(start, end), precision: "interval", anchor };
};

// pipeline/stages/dates/read-match.ts
var readMatch = (match, place3) => {
  switch (match.value.label) {
    case "calendar":
      return readCalendar(match, place3);
    case "days":
      return readDays(match, place3);
    case "form":
      return readWord(match, place3);
    case "shift":
      return readShift(match, place3);
    case "span":
      return readSpan(match, place3);
    default:
      return null;
  }
};
var wordOf2 = ({ slots }, { tokens }, slot) => {
  const range = slots[slot];
  return range && formOf2(tokens, range.from);
};
var numberOf = (word2, read) => word2 === void 0 ? void 0 : read(word2);
var isCapital = (word2) => word2 === void 0 || word2[0] !== word2[0].toLowerCase();
var readCalendar = (match, place3) => {
  const { attributes: attributes2 = {} } = match.value;
  const { bearings } = place3;
  const names2 = ["month", "weekday"].map((slot) => wordOf2(match, place3, slot));
  if (!names2.every(isCapital)) return null;
  const month = numberOf(names2[0], monthNumber);
  const weekday = numberOf(names2[1], weekdayNumber);
  const season = numberOf(wordOf2(match, place3, "season"), seasonNumber);
  const day = numberOf(wordOf2(match, place3, "day"), dayNumber);
  if (month === null || weekday === null || season === null || day === null) return null;
  const yearWord = wordOf2(match, place3, "year");
  const turn = attributes2["turn"] ?? null;
  const isTold = attributes2["base"] === "told";
  const date2 = (year) => ({ year, month: month ?? null, day: day ?? null });
  if (yearWord !== void 0) {
    const value = settleDated(date2(Number(yearWord)), season ?? null, "text");
    return value && attributes2["approximate"] === true ? { ...value, edtf: `${value.edtf}~` } : value;
  }
  if (typeof attributes2["years"] === "number") {
    const base3 = isTold ? place3.told : bearings.published;
    const missing = unresolved(season !== void 0 ? "interval" : day !== void 0 ? "day" : "month");
    if (base3 === null) return missing;
    return settleDated(date2(base3.year + attributes2["years"]), season ?? null, isTold ? "event" : "published");
  }
  if (typeof attributes2["weeks"] === "number" && weekday !== void 0) {
    return settleWeekdayOfWeek(weekday, attributes2["weeks"], bearings);
  }
  if (day !== void 0) return settleDayOfYear(month, day, bearings);
  if (month !== void 0) return settleMonthOfYear(month, turn, bearings);
  if (season !== void 0) return settleSeasonOfYear(season, turn, bearings);
  return weekday === void 0 ? null : settleWeekday(weekday, turn, bearings);
};
var readDays = (match, place3) => {
  const words3 = ["month", "toMonth", "weekday"].map((slot) => wordOf2(match, place3, slot));
  if (!words3.every(isCapital)) return null;
  const month = numberOf(words3[0], monthNumber);
  const toMonth = numberOf(words3[1], monthNumber) ?? month;
  const pair = numberOf(wordOf2(match, place3, "days"), dayRange);
  const day = pair ? pair[0] : numberOf(wordOf2(match, place3, "day"), dayNumber);
  const toDay = pair ? pair[1] : numberOf(wordOf2(match, place3, "toDay"), dayNumber);
  if (month === null || toMonth === null || pair === null || day === null || toDay === null) return null;
  const years = [wordOf2(match, place3, "year"), wordOf2(match, place3, "toYear")];
  const year = years[0] === void 0 ? void 0 : Number(years[0]);
  const toYear = years[1] === void 0 ? void 0 : Number(years[1]);
  const partsOf = (of, m, d) => ({
    year: of,
    month: m ?? null,
    day: d ?? null
  });
  if (year === void 0 && toYear === void 0) {
    const start = day === void 0 ? settleMonthOfYear(month, null, place3.bearings) : settleDayOfYear(month, day, place3.bearings);
    if (start === null || start.edtf === null) return start && unresolved("interval");
    const first2 = Number(start.edtf.slice(0, 4));
    return between(
      partsOf(first2, month, day),
      partsOf(isBefore(toMonth, month) ? first2 + 1 : first2, toMonth, toDay),
      "published"
    );
  }
  const last2 = toYear ?? (isBefore(toMonth, month) ? year + 1 : year);
  const first = year ?? (isBefore(toMonth, month) ? last2 - 1 : last2);
  return between(partsOf(first, month, day), partsOf(last2, toMonth, toDay), "text");
};
var isBefore = (month, other) => month !== void 0 && other !== void 0 && month < other;
var between = (from, to, anchor) => isOfCalendar(from) && isOfCalendar(to) && writeEdtf(from) < writeEdtf(to) ? { edtf: writeInterval(from, to), precision: "interval", anchor } : null;
var readWord = (match, place3) => {
  const form = formOf2(place3.tokens, match.from);
  const { bearings } = place3;
  const cut = cutPart(form);
  if (cut === null) return readForm(form, bearings.published);
  const whole2 = cut.year === null ? settleMonthOfYear(cut.month, null, bearings) : settleDated({ year: cut.year, month: null, day: null }, null, "text");
  return whole2 && (takePart(whole2, cut.part, bearings.published) ?? null);
};
var countOf = ({ slots }, { tokens, figures }) => {
  const range = slots["count"];
  if (range === void 0) return 1;
  const word2 = formOf2(tokens, range.from).toLowerCase();
  if (range.to - range.from > 1) return null;
  const count2 = figures.get(word2) ?? Number(word2.replace(/,/g, ""));
  return Number.isInteger(count2) && count2 > 0 && count2 < 2e3 ? count2 : null;
};
var unitOf = (match, place3) => {
  const word2 = wordOf2(match, place3, "unit")?.toLowerCase() ?? match.value.attributes?.["unit"] ?? "day";
  const unit = String(word2);
  return unit === "centuries" ? "century" : unit.endsWith("s") ? unit.slice(0, -1) : unit;
};
var readShift = (match, place3) => {
  const { attributes: attributes2 = {} } = match.value;
  const unit = unitOf(match, place3);
  const isTold = attributes2["base"] === "told";
  const count2 = typeof attributes2["by"] === "number" ? attributes2["by"] : countOf(match, place3);
  if (count2 === null) return unresolved("unknown");
  const by = count2 * Number(attributes2["sign"] ?? 1);
  const base3 = isTold ? baseTold(unit, place3) : place3.bearings.published;
  const shift = settleShift(base3, {
    unit,
    by,
    isApproximate: attributes2["approximate"] === true,
    anchor: isTold ? "event" : "published"
  });
  return attributes2["precision"] === "part-of-day" ? { ...shift, precision: "part-of-day" } : shift;
};
var baseTold = (unit, { toldDay, told: told2 }) => unit === "day" || unit === "week" || unit === "weekend" || unit === "fortnight" ? toldDay : told2;
var readSpan = (match, place3) => {
  const count2 = countOf(match, place3);
  const unit = wordOf2(match, place3, "unit") ?? "";
  const hasCount = match.slots["count"] !== void 0;
  if (count2 === null || !hasCount && unit.endsWith("s")) return unresolved("unknown");
  return settleSpan(
    place3.bearings.published,
    unitOf(match, place3),
    count2 * Number(match.value.attributes?.["sign"] ?? 1)
  );
};

// pipeline/stages/dates/create-dates.ts
var readable = /* @__PURE__ */ new Set(["body", "heading", "headline", "caption"]);
var PART_REACH = 7;
var createDates = (ruleSets2, lexicon2) => {
  const rules = rulesOf(ruleSets2, "dates", "pattern");
  const compile = (labels, isIn2) => compilePatterns(
    patternSources(
      ruleSets2,
      rules.filter(({ label }) => labels.includes(label) === isIn2)
    ),
    lexicon2
  );
  const forms = compile(["part", "after", "not"], false);
  const refusals = compile(["not"], true);
  const parts = compile(["part"], true);
  const afters = compile(["after"], true);
  const list = (name) => listWords(ruleSets2, "dates/words", name) ?? [];
  const ids = (...names2) => new Set(names2.flatMap(list).map((word2) => lexicon2.folded(lexicon2.intern(word2))));
  const findWindows = createFindWindows(ids("month", "weekday", "season", "unit", "day-part", "relative"), lexicon2);
  const figures = new Map([...listFigures(ruleSets2, "dates/words", "number-figures")]);
  const times3 = timeWords(lexicon2, list);
  const rangeWords = {
    dashes: ids("dash"),
    words: ids("range-word"),
    leads: ids("range-lead"),
    joins: ids("range-join")
  };
  return ({ article, blocks: { blocks, facts }, segments, names: names2 }) => {
    const { tokens, sentences } = segments;
    const written = article.facts.published?.edtf ?? facts.published;
    const published = written === null ? null : readEdtf(written.slice(0, 10));
    const classes2 = new Uint32Array(tokens.count);
    const items = itemsOfTokens(tokens, classes2);
    const isNamed = namedTokens(names2);
    const dates = [];
    let toldDay = null;
    let told2 = null;
    const candidatesOf = (windows) => {
      const matches = [];
      for (const { from, to } of windows) {
        const refused = refusals.findAll(items, from, to);
        for (const match of forms.findAll(items, from, to)) {
          if (!refused.some((range) => rangesOverlap(range, rangeOf(match)))) matches.push(match);
        }
      }
      return matches.sort((a, b) => lengthOf3(b) - lengthOf3(a) || a.order - b.order || a.from - b.from);
    };
    const readSentence = (sentence) => {
      const { windows, forms: shaped } = findWindows(tokens, sentence);
      if (windows.length === 0) return;
      for (const token of shaped) classes2[token] = ItemClass.Date;
      const chosen = [];
      const place3 = (match) => ({
        tokens,
        figures,
        toldDay,
        told: told2,
        bearings: { published, time: findClauseTime(tokens, sentence, rangeOf(match), times3) }
      });
      for (const match of candidatesOf(windows)) {
        const range = rangeOf(match);
        if (chosen.some((other) => rangesOverlap(rangeOf(other), range)) || isNamed(match)) continue;
        if (readMatch(match, place3(match)) !== null) chosen.push(match);
      }
      chosen.sort((a, b) => a.from - b.from);
      const found = [];
      for (const match of chosen) {
        const value = readMatch(match, place3(match));
        if (value === null) continue;
        const date2 = withParts({ ...value, range: rangeOf(match), rule: match.value.id }, sentence);
        if (found.length > 0 && rangesOverlap(found.at(-1).range, date2.range)) found.pop();
        found.push(date2);
        const start = date2.edtf === null ? null : boundsOf(date2.edtf)?.[0] ?? null;
        if (start !== null) {
          told2 = start;
          if (isDay(start)) toldDay = start;
        }
      }
      dates.push(...joinRanges(found, tokens, sentence, rangeWords));
    };
    const withParts = (date2, sentence) => {
      const before2 = longest3(
        parts.findAll(items, Math.max(sentence.from, date2.range.from - PART_REACH), date2.range.from),
        "from"
      );
      const taken = before2 && takePart(date2, partOf(before2), published);
      const first = taken ? { ...date2, ...taken, range: { from: before2.from, to: date2.range.to }, rule: before2.value.id } : date2;
      const after = afters.matchAt(
        items,
        first.range.to,
        first.range.to,
        Math.min(sentence.to, first.range.to + PART_REACH)
      );
      const last2 = after && takePart(first, partOf(after), published);
      return last2 ? { ...first, ...last2, range: { from: first.range.from, to: after.to }, rule: after.value.id } : first;
    };
    for (const sentence of sentences) if (readable.has(blocks[sentence.block].kind)) readSentence(sentence);
    return { dates };
  };
};
var partOf = ({ value }) => value.attributes?.["part"] ?? "of-day";
var longest3 = (matches, by) => matches.reduce(
  (best, match) => best === void 0 || match[by] < best[by] ? match : best,
  void 0
);
var rangeOf = ({ from, to, slots }) => slots["date"] ?? { from, to };
var lengthOf3 = (match) => {
  const { from, to } = rangeOf(match);
  return to - from;
};
var namedTokens = ({ mentions }) => {
  const taken = mentions.filter(({ kind }) => kind !== "country");
  return ({ slots }) => {
    const [month, weekday] = [slots["month"], slots["weekday"]];
    if (month === void 0 && weekday === void 0) return false;
    return taken.some(
      ({ kind, core }) => kind === "person" && month !== void 0 && rangesOverlap(core, month) || weekday !== void 0 && rangesOverlap(core, weekday)
    );
  };
};

// pipeline/stages/names/capital-family.ts
var shortestUnknown = 4;
function isFamilyInCapitals(tokens, token, isTitled3, { lexicon: lexicon2, cultureOf }) {
  const form = tokens.form[token];
  const next = tokens.form[token + 1];
  if (next === void 0 || (lexicon2.flags(form) & FormFlag.AllCaps) === 0) return false;
  const flags = lexicon2.flags(next);
  if ((flags & FormFlag.Capitalized) === 0 || (flags & (FormFlag.AllCaps | FormFlag.Number)) !== 0) return false;
  const word2 = lexicon2.form(form);
  const isName = !lexicon2.isKnown(next) || lexicon2.tag(next) === Tag.NNP;
  if (isTitled3 && isName && word2.length >= shortestUnknown && !lexicon2.isKnown(form)) return true;
  const words3 = [word2, lexicon2.form(next)];
  const third = tokens.form[token + 2];
  if (cultureOf(words3).length > 0) return true;
  return third !== void 0 && cultureOf([...words3, lexicon2.form(third)]).length > 0;
}
function orderByCapitals(words3) {
  const are = words3.filter((word2) => LETTERS.test(word2)).map((word2) => IN_CAPITALS.test(word2));
  if (are.length < 2 || are[0] === are.at(-1)) return null;
  return are[0] ? "family-first" : "given-first";
}
var LETTERS = /\p{L}{2}/u;
var IN_CAPITALS = /^[\p{Lu}'’-]+$/u;

// pipeline/stages/names/distinct-roles.ts
var mostRoles = 24;
function distinctRoles(roles, { lexicon: lexicon2, is, plainOffice }) {
  const read = roles.slice(0, mostRoles).map((role) => ({ role, words: wordsOf3(role.title) }));
  const kept = read.filter((one, index) => !read.some((other, place3) => covers(other, place3, one, index)));
  return kept.map(({ role, words: words3 }) => {
    const same = read.filter((other) => isWithin2(other.words, words3)).map((other) => other.role);
    return {
      ...role,
      level: role.level ?? same.find(({ level }) => level !== null)?.level ?? null,
      organization: role.organization ?? same.find(({ organization }) => organization !== null)?.organization ?? null,
      kind: role.kind ?? same.find(({ kind }) => kind !== null)?.kind ?? null
    };
  });
  function wordsOf3(title) {
    const words3 = title.split(/[\s,]+/).map((word2) => plainOffice(lexicon2.folded(lexicon2.intern(word2))));
    return new Set(words3.filter((word2) => !is.preposition.has(word2) && !is["office-idle"].has(word2)));
  }
  function covers(other, place3, one, index) {
    if (place3 === index || !isWithin2(one.words, other.words)) return false;
    if (other.words.size > one.words.size) return true;
    const isBetter = isCapitals(one.role.title) && !isCapitals(other.role.title);
    return isBetter || place3 < index && !(isCapitals(other.role.title) && !isCapitals(one.role.title));
  }
  function isWithin2(few, many) {
    for (const word2 of few) if (!many.has(word2)) return false;
    for (const word2 of many) if (!few.has(word2) && is["other-office"].has(word2)) return false;
    return few.size > 0;
  }
}
var isCapitals = (title) => title === title.toUpperCase();

// pipeline/stages/names/letter-case.ts
function withoutCapitals(name, { cultureOf, lexicon: lexicon2, is }) {
  const words3 = name.split(" ");
  const hasParticles = cultureOf(words3).length === 0;
  return words3.map((word2, index) => {
    if (!IN_CAPITALS2.test(word2) || is.suffix.has(lexicon2.folded(lexicon2.intern(word2)))) return word2;
    const isParticle = hasParticles && index > 0 && index < words3.length - 1 && is.particle.has(lexicon2.folded(lexicon2.intern(word2)));
    return isParticle ? word2.toLowerCase() : titleCase(word2);
  }).join(" ");
}
var IN_CAPITALS2 = /^\p{Lu}[\p{Lu}'’-]+$/u;
var titleCase = (word2) => word2.toLowerCase().replace(
  /(^|[-'’])(mc)?(\p{L})/gu,
  (_, mark, scots, letter) => `${mark}${scots === void 0 ? "" : "Mc"}${letter.toUpperCase()}`
);

// pipeline/stages/names/name-gender.ts
function genderOfName(words3, order, { lexicon: lexicon2, is }) {
  if (words3.length < 2) return null;
  const ids = words3.map((word2) => lexicon2.folded(lexicon2.intern(word2)));
  const [first] = ids;
  if (order !== "family-first") return is.female.has(first) ? "female" : is.male.has(first) ? "male" : null;
  const middle = ids.slice(1, -1);
  if (middle.some((id) => is["female-middle"].has(id))) return "female";
  return middle.some((id) => is["male-middle"].has(id)) ? "male" : null;
}

// pipeline/stages/names/name-order.ts
function orderOf(words3, country2, { cultureOf, orders, japaneseOrder, lexicon: lexicon2, is }, byCapitals = null) {
  if (words3.length === 1) return { family: null, given: null, order: "single" };
  const core = words3.filter((word2) => !is.suffix.has(lexicon2.folded(lexicon2.intern(word2)))).map((word2) => word2.replace(/,$/, ""));
  if (core.length === 1) return { family: null, given: null, order: "single" };
  if (is.noble.has(lexicon2.folded(lexicon2.intern(core[0])))) return { family: null, given: null, order: "single" };
  const order = byCapitals ?? orderTold();
  if (order === "unknown") return { family: null, given: null, order };
  if (order === "family-first") return { family: core[0], given: core.slice(1).join(" "), order };
  const family = familyStart();
  return { family: core.slice(family).join(" "), given: core.slice(0, family).join(" "), order };
  function orderTold() {
    if (country2 === "JPN") return japaneseOrder(core);
    const cultures = cultureOf(core).filter(({ code }) => code === (country2 ?? code));
    const [first] = cultures;
    if (first && cultures.every(({ order: other }) => other === first.order)) return first.order;
    if (country2 === null) {
      const given = lexicon2.folded(lexicon2.intern(core[0]));
      return is.female.has(given) || is.male.has(given) || core.length < words3.length ? "given-first" : "unknown";
    }
    if (orders.familyFirst.has(country2)) return "family-first";
    return orders.untold.has(country2) || orders.noFamily.has(country2) ? "unknown" : "given-first";
  }
  function familyStart() {
    const isIn2 = (list, at3) => is[list].has(lexicon2.folded(lexicon2.intern(core[at3])));
    let at2 = core.length - 1;
    while (at2 > 1 && isIn2("particle", at2 - 1) && !isIn2("joiner", at2 - 1)) at2--;
    const isDouble = country2 !== null && orders.doubleFamily.has(country2);
    if (at2 > 2 && isIn2("joiner", at2 - 1)) return at2 - 2;
    if (!isDouble || at2 < 2 || isIn2("spanish-given", at2 - 1)) return at2;
    let first = at2 - 1;
    while (first > 1 && isIn2("particle", first - 1)) first--;
    return first;
  }
}

// pipeline/engine/compile-phrases.ts
var compilePhrases = (entries, lexicon2) => {
  const root = emptyNode();
  for (const { phrase, value } of entries) {
    const words3 = wordsOfPhrase(phrase, lexicon2);
    let node = root;
    for (const { by, id } of words3) node = childOf(node, by === "form" ? lexicon2.folded(id) : id);
    const isExact = words3.some(({ by }) => by === "form");
    if (words3.length > 0) addLeaf(node, { exact: isExact ? words3.map(({ id }) => id) : null, value });
  }
  const firsts = Array.from({ length: lexicon2.size }, (_, id) => root.children.get(id));
  const opening2 = new Uint32Array((firsts.length >> 5) + 1);
  for (const id of root.children.keys()) opening2[id >> 5] |= 1 << (id & 31);
  const firstAt = (tokens, at2) => {
    const id = lexicon2.folded(tokens.form[at2]);
    return id < firsts.length && (opening2[id >> 5] & 1 << (id & 31)) !== 0 ? firsts[id] : void 0;
  };
  const matchAt = (tokens, at2, to = tokens.count) => {
    let node = firstAt(tokens, at2);
    let end = at2;
    let values = null;
    for (let next = at2 + 1; node !== void 0; next++) {
      const met = valuesAt(node, tokens, at2);
      if (met !== null) {
        values = met;
        end = next;
      }
      if (next >= to || node.children.size === 0) break;
      node = node.children.get(lexicon2.folded(tokens.form[next]));
    }
    return values === null ? void 0 : { from: at2, to: end, values };
  };
  return {
    matchAt,
    find: (tokens, from = 0, to = tokens.count) => {
      const matches = [];
      for (let at2 = from; at2 < to; ) {
        const match = firstAt(tokens, at2) === void 0 ? void 0 : matchAt(tokens, at2, to);
        if (match !== void 0) matches.push(match);
        at2 = match?.to ?? at2 + 1;
      }
      return matches;
    },
    findAll: (tokens, from = 0, to = tokens.count) => {
      const matches = [];
      for (let at2 = from; at2 < to; at2++) {
        let node = firstAt(tokens, at2);
        for (let next = at2 + 1; node !== void 0; next++) {
          const values = valuesAt(node, tokens, at2);
          if (values !== null) matches.push({ from: at2, to: next, values });
          node = next < to ? node.children.get(lexicon2.folded(tokens.form[next])) : void 0;
        }
      }
      return matches;
    }
  };
};
var emptyNode = () => ({ children: /* @__PURE__ */ new Map(), leaves: [], values: null });
var childOf = (node, id) => {
  const known3 = node.children.get(id);
  if (known3 !== void 0) return known3;
  const child = emptyNode();
  node.children.set(id, child);
  return child;
};
var addLeaf = (node, leaf) => {
  node.leaves.push(leaf);
  const [first, ...others] = node.leaves;
  node.values = node.leaves.some(({ exact }) => exact !== null) ? null : [first.value, ...others.map((other) => other.value)];
};
var valuesAt = ({ leaves, values }, tokens, at2) => {
  if (values !== null || leaves.length === 0) return values;
  const [first, ...others] = leaves.filter((leaf) => isMet(leaf, tokens, at2));
  return first === void 0 ? null : [first.value, ...others.map((other) => other.value)];
};
var isMet = ({ exact }, tokens, at2) => exact === null || exact.every((form, index) => tokens.form[at2 + index] === form);

// pipeline/stages/names/rank-titles.ts
var longestRank = 10;
var longestNote = 3;
function createTitleOf(rules, notes, lexicon2) {
  const entries = phraseEntries(rules);
  const words3 = compilePhrases(
    entries.filter(({ value }) => value.label === "rank-word").flatMap(({ phrase, value }) => {
      const word2 = String(value.attributes.word);
      return [phrase, `${phrase}.`].map((form) => ({ phrase: form, value: word2 }));
    }),
    lexicon2
  );
  const root = buildTitles(
    entries.filter(({ value }) => value.label === "rank").map(({ value, phrase }) => ({ phrase, ...value.attributes }))
  );
  const isMark4 = (tokens, token, mark) => tokens.text[tokens.start[token]] === mark;
  const isCapital2 = (tokens, token) => (lexicon2.flags(tokens.form[token]) & (FormFlag.Capitalized | FormFlag.Number | FormFlag.Ordinal)) !== 0;
  return (tokens, at2, to, mayBeLower = false) => {
    if (!mayBeLower && !isCapital2(tokens, at2)) return void 0;
    let node = root;
    let best;
    let isBracketed = false;
    for (let i = at2; i < Math.min(to, at2 + longestRank) && node; i++) {
      if (i > at2 && isMark4(tokens, i, isBracketed ? ")" : "(")) {
        isBracketed = !isBracketed;
        if (best && best.to === i) best = isBracketed ? best : { ...best, to: i + 1 };
        continue;
      }
      if (i > at2 && isMark4(tokens, i, "-")) continue;
      const word2 = words3.matchAt(tokens, i, i + 1)?.values[0];
      node = word2 === void 0 ? void 0 : nodeOf(node, word2);
      const isShortened = tokens.text[tokens.end[i] - 1] === ".";
      if (!node?.title || !(mayBeLower || isBracketed || isShortened || isCapital2(tokens, i))) continue;
      const endsAbbreviated = lexicon2.form(lexicon2.folded(tokens.form[i])).replace(".", "") !== word2.toLowerCase();
      best = { from: at2, to: i + 1, ...node.title, endsAbbreviated };
    }
    return best && withNote(tokens, best, to);
  };
  function withNote(tokens, hit, limit2) {
    if (hit.to >= limit2 || !isMark4(tokens, hit.to, "(")) return hit;
    for (let at2 = hit.to + 1; at2 < limit2 && at2 - hit.to <= longestNote + 1; at2++) {
      if (isMark4(tokens, at2, ")")) return { ...hit, to: at2 + 1 };
      if (!notes.has(lexicon2.folded(tokens.form[at2])) && tokens.tag[at2] !== Tag.PUNCT) return hit;
    }
    return hit;
  }
}
var nodeOf = (node, word2) => word2.toLowerCase().split(" ").reduce((at2, part) => at2?.next.get(part), node);
function buildTitles(titles) {
  const root = { next: /* @__PURE__ */ new Map(), title: null };
  for (const { phrase, title, grades, service } of titles) {
    let node = root;
    for (const word2 of phrase.toLowerCase().split(" ")) {
      const next = node.next.get(word2) ?? { next: /* @__PURE__ */ new Map(), title: null };
      node.next.set(word2, next);
      node = next;
    }
    node.title = {
      title: typeof title === "string" ? title : phrase,
      grades: Array.isArray(grades) ? grades.map(String) : [],
      service: typeof service === "string" ? service : null
    };
  }
  return root;
}
function gradeOf(grades, country2, service) {
  for (const army of [country2, service, "*"])
    for (const grade of grades) if (army !== null && grade.startsWith(`${army}=`)) return grade.slice(army.length + 1);
  return null;
}

// pipeline/stages/names/describe-person.ts
function fullestName(tokens, { candidates }) {
  const isCapitals2 = ({ core }) => (tokens.lexicon.flags(tokens.form[core.from]) & FormFlag.AllCaps) !== 0;
  const size = (candidate) => (candidate.isRunningText && candidate.words.length > 1 ? 1e5 : 0) + candidate.words.length * 1e3 + (isCapitals2(candidate) ? 0 : 100) + candidate.core.to - candidate.core.from;
  return candidates.reduce((best, candidate) => size(candidate) > size(best) ? candidate : best).core;
}
function describePerson(tokens, person, country2, organizationOf, vocabulary) {
  const { candidates } = person;
  const written = wordsOfRange(tokens, fullestName(tokens, person));
  const name = withoutCapitals(written, vocabulary);
  const words3 = name.split(" ");
  const order = orderOf(words3, country2?.code ?? null, vocabulary, orderByCapitals(written.split(" ")));
  const told2 = candidates.find(({ gender }) => gender !== null)?.gender;
  return {
    name,
    ...order,
    honorifics: [...new Set(candidates.flatMap(({ honorifics }) => honorifics))],
    rank: rankOf(tokens, person, country2?.code ?? null),
    roles: distinctRoles(
      rolesOf(tokens, candidates, (office) => organizationOf(office, country2)),
      vocabulary
    ),
    country: country2,
    gender: told2 ?? genderOfName(words3, order.order, vocabulary)
  };
}
function rankOf(tokens, { candidates, words: words3 }, country2) {
  const ranked = candidates.filter(({ rank: rank2 }) => rank2 !== null);
  const size = ({ rank: rank2, words: own }) => rank2.title.split(" ").length * 10 + (own.length === words3.length ? 1 : 0);
  const best = ranked.reduce(
    (top, candidate) => top && size(top) >= size(candidate) ? top : candidate,
    void 0
  );
  if (!best?.rank) return null;
  const { rank } = best;
  const isVague = country2 === "VNM" && rank.title === "General" && best.words.length === 1;
  return {
    text: wordsOfRange(tokens, rank),
    title: rank.title,
    grade: isVague ? null : gradeOf(rank.grades, country2, rank.service),
    service: rank.service
  };
}
function rolesOf(tokens, candidates, organizationOf) {
  const roles = /* @__PURE__ */ new Map();
  for (const { offices } of candidates) {
    for (const office of offices) {
      if (office.isCounterpart) continue;
      const role = describeOffice(tokens, office, organizationOf(office));
      const key = role.title.toLowerCase();
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return [...roles.values()];
}
var describeOffice = (tokens, office, organization) => ({
  title: wordsOfRange(tokens, { from: office.title, to: office.to }),
  level: office.level,
  organization,
  kind: office.kind,
  range: { from: office.from, to: office.to }
});

// pipeline/stages/names/meeting-place.ts
var meetingReach = 10;
var ledReach = 40;
function readMeetingPlaces({ tokens, sentences, sentenceOf }, units, { lexicon: lexicon2, is }) {
  const word2 = (token) => lexicon2.folded(tokens.form[token]);
  const verb = (token) => lexicon2.verbLemma(tokens.form[token]);
  const startOf3 = (token) => sentences[sentenceOf[token]].from;
  return {
    led: ({ candidates }) => {
      for (const { range } of candidates) {
        const first = startOf3(range.from);
        const by = range.from - 1;
        if (by - 1 < first || lexicon2.form(word2(by)) !== "by" || !is.leading.has(verb(by - 1))) continue;
        for (let at2 = by - 1; at2 > Math.max(first, by - ledReach); at2--) {
          const hit = units.countries.endingAt(at2);
          if (hit && hit.form !== "city") return hit;
        }
      }
      return void 0;
    },
    isMet: ({ candidates }) => candidates.slice(0, 2).some(({ range }) => isGoverned(range))
  };
  function isGoverned({ from }) {
    const first = startOf3(from);
    let at2 = from - 1;
    while (at2 >= first && (tokens.tag[at2] === Tag.DT || tokens.tag[at2] === Tag.PRPS || is.visiting.has(word2(at2)))) at2--;
    if (at2 < first) return false;
    if (is.receiving.has(verb(at2))) return true;
    if (lexicon2.form(word2(at2)) !== "with") return false;
    for (let before2 = at2 - 1; before2 >= Math.max(first, at2 - meetingReach); before2--)
      if (is.meeting.has(verb(before2)) || is.meeting.has(lexicon2.nounLemma(tokens.form[before2]))) return true;
    return false;
  }
}

// pipeline/stages/names/name-country.ts
var longestLookBack = 64;
function createNameCountry({ hits, home }, { cultureOf, homesOfName, countryName }) {
  const present3 = new Set(hits.map(({ code }) => code));
  return (words3, token) => {
    if (words3.length < 2) return null;
    const codes = homesOfName(words3).filter((code2) => code2 === home || present3.has(code2));
    const code = codes.length < 2 ? codes[0] : isTelling(words3) ? lastOf(codes, token) : void 0;
    return code === void 0 ? null : { code, name: countryName(code), basis: "name" };
  };
  function isTelling(words3) {
    return cultureOf(words3).length > 0 || cultureOf.byEnding(words3).length > 0;
  }
  function lastOf(codes, token) {
    let next = 0;
    while (next < hits.length && hits[next].from < token) next++;
    for (let at2 = next - 1; at2 >= Math.max(0, next - longestLookBack); at2--) {
      const { code } = hits[at2];
      if (code !== null && codes.includes(code)) return code;
    }
    return void 0;
  }
}

// pipeline/stages/names/neighbours.ts
var longestEnumeration = 16;
var joining2 = /* @__PURE__ */ new Set([",", "and"]);
function createNeighbours(people, tokens, units, home) {
  const ending = new Map(
    people.flatMap(({ candidates }, index) => candidates.map(({ range }) => [range.to, index]))
  );
  return (index) => {
    const { range } = people[index].candidates[0];
    for (let end = range.from; end > range.from - longestEnumeration; end--) {
      const previous = ending.get(end);
      if (previous === void 0 || previous === index) continue;
      return isEnumerated(end, range.from) ? previous : void 0;
    }
    return void 0;
  };
  function isEnumerated(from, to) {
    if (to <= from) return false;
    const first = tokens.lexicon.form(tokens.form[from]);
    if (first !== "," && !(first === "and" && home === null)) return false;
    for (let at2 = from; at2 < to; at2++) {
      if (units.offices.covering(at2) || units.ranks.covering(at2) || units.organizations.covering(at2)) continue;
      if (!joining2.has(tokens.lexicon.form(tokens.form[at2]))) return false;
    }
    return true;
  }
}

// pipeline/stages/names/own-country.ts
function titleCountry({ candidates }) {
  for (const { country: country2 } of candidates)
    if (country2) return fromHit(country2, country2.form === "adjective" ? "adjective" : "place");
  for (const { offices } of candidates) {
    for (const { country: country2, isCountryInside } of offices) {
      if (!country2) continue;
      return fromHit(country2, isCountryInside ? "organization" : country2.form === "adjective" ? "adjective" : "place");
    }
  }
  return null;
}
function bodyCountry({ candidates }, sources, vocabulary) {
  for (const { offices } of candidates) {
    for (const office of offices) {
      const owner = office.from > 0 && isOwned(sources, office.from - 1) ? sources.countryBefore(office.from - 1) : void 0;
      if (owner) return fromHit(owner, "organization");
      const body2 = bodyOf(office, sources, vocabulary);
      if (body2) return { ...body2, basis: "organization" };
    }
  }
  return null;
}
var isOwned = ({ tokens }, token) => tokens.tag[token] === Tag.PRPS && /^(?:its|their)$/i.test(tokens.lexicon.form(tokens.form[token]));
function bodyOf(office, { tokens, bodies }, { is }) {
  for (let token = office.from; token < office.to; token++) {
    const country2 = bodies.at(token);
    if (country2) return country2;
  }
  const word2 = (token) => tokens.lexicon.folded(tokens.form[token]);
  if (office.possessor !== null) return bodies.named(word2(office.possessor), office.from);
  const modifier = office.head.from - 1;
  if (is["other-office"].has(word2(modifier))) return null;
  return modifier >= office.title && tokens.tag[modifier] === Tag.NN && !is.portfolio.has(word2(modifier)) ? bodies.named(word2(modifier), office.from) : null;
}
var fromHit = ({ code, name }, basis) => ({ code, name, basis });

// pipeline/stages/names/principals.ts
var longestTitle2 = 4;
var nobody2 = -1;
function createPrincipals(people, tokens, { lexicon: lexicon2, is }) {
  const byWord = /* @__PURE__ */ new Map();
  people.forEach(({ words: words3 }, index) => {
    for (const word3 of words3) byWord.set(word3, byWord.has(word3) ? nobody2 : index);
  });
  const word2 = (token) => lexicon2.folded(tokens.form[token]);
  return (index) => {
    for (const { range, offices } of people[index].candidates) {
      for (const { body: body2, from, isCounterpart, kind } of offices) {
        if (isCounterpart) continue;
        const served = body2 && (kind === "spokesperson" || kind === "adviser") ? body2.to - 1 : void 0;
        const principal2 = at2(served) ?? at2(possessor(from));
        if (principal2 !== void 0) return principal2;
      }
      const principal = at2(possessor(range.from));
      if (principal !== void 0) return principal;
    }
    return void 0;
    function at2(token) {
      const found = token === void 0 ? void 0 : byWord.get(word2(token));
      return found === index || found === nobody2 ? void 0 : found;
    }
  };
  function possessor(first) {
    for (let at2 = first - 1; at2 > 0 && first - at2 <= longestTitle2; at2--) {
      if (tokens.tag[at2] === Tag.POS) return at2 - 1;
      if (is.counterpart.has(word2(at2)) || is.described.has(word2(at2))) return void 0;
      const tag = tokens.tag[at2];
      if (tag !== Tag.NN && tag !== Tag.JJ && tag !== Tag.NNP && tokens.text[tokens.start[at2]] !== ",")
        return void 0;
    }
    return void 0;
  }
}

// pipeline/stages/names/assign-countries.ts
function assignCountries(people, sources, vocabulary) {
  const { tokens, units, home } = sources;
  const { cultureOf } = vocabulary;
  const mentioned = countMentions(units.countries.all);
  const places3 = readMeetingPlaces(sources.segments, units, vocabulary);
  const neighbourOf = createNeighbours(people, tokens, units, home);
  const principalOf = createPrincipals(people, tokens, vocabulary);
  const nameCountry = createNameCountry({ hits: units.countries.all, home }, vocabulary);
  const main = mainCountry(units);
  const words3 = /* @__PURE__ */ new Map();
  const found = people.map(ownCountry);
  const spoken = new Set(found.map((country3) => country3?.code));
  let untold = people.filter((person, index) => found[index] === null && isOfficial(person)).length;
  people.forEach((person, index) => {
    if (found[index] !== null) return;
    found[index] = byPrincipal(index) ?? byNeighbour(index) ?? (places3.isMet(person) ? byMeeting() : byElimination(person) ?? byHome(person) ?? byMain(person) ?? byUnqualified(person));
    spoken.add(found[index]?.code);
    if (found[index] !== null && isOfficial(person)) untold--;
  });
  return found;
  function ownCountry(person) {
    const told2 = titleCountry(person);
    if (told2) return told2;
    const led = places3.led(person);
    if (led) return { code: led.code, name: led.name, basis: "organization" };
    const byName = nameCountry(wordsOf3(person), person.candidates[0].range.from);
    return byName?.code && cultureOf.isDistinct(byName.code) ? byName : bodyCountry(person, sources, vocabulary) ?? byTitle(person) ?? byName;
  }
  function byTitle({ candidates }) {
    const codes = candidates.flatMap(({ offices }) => offices.flatMap((office) => office.codes));
    const code = codes.find((one) => one === home || mentioned.has(one)) ?? codes[0];
    return code === void 0 ? null : country2(code, "own-words");
  }
  function byPrincipal(index) {
    const principal = principalOf(index);
    const country3 = principal === void 0 ? null : found[principal];
    return country3 && { ...country3, basis: "organization" };
  }
  function byNeighbour(index) {
    const neighbour = neighbourOf(index);
    const country3 = neighbour === void 0 ? null : found[neighbour];
    return country3 && { ...country3, basis: "place" };
  }
  function byMeeting() {
    const others = [...mentioned.keys()].filter((code) => code !== home && !spoken.has(code));
    return others.length === 1 ? country2(others[0], "own-words") : null;
  }
  function byElimination(person) {
    const isHomeOpen = home !== null && !cultureOf.isDistinct(home) && !(spoken.has(home) && untold === 1);
    if (!isOfState(person) || isHomeOpen) return null;
    const main2 = [...mentioned.keys()].slice(0, 2).filter((code) => !isOfOtherCulture(person, code));
    const left = main2.filter((code) => !spoken.has(code));
    return left.length === 1 && (main2.length === 2 || untold === 1) ? country2(left[0], "own-words") : null;
  }
  function byHome(person) {
    return home !== null && isTitled2(person) && !isOfOtherCulture(person, home) && !isElsewhere(person, home) ? country2(home, "host") : null;
  }
  function byUnqualified(person) {
    if (!isOfState(person)) return null;
    const named = /* @__PURE__ */ new Set();
    const unnamed = /* @__PURE__ */ new Set();
    people.slice(0, mostCompared).forEach((other, index) => {
      const code2 = found[index]?.code;
      if (code2 && isOfState(other)) (titleCountry(other) ? named : unnamed).add(code2);
    });
    const [code, second] = unnamed;
    const isTold = code !== void 0 && second === void 0 && named.size > 0 && !named.has(code);
    return isTold && !isElsewhere(person, code) ? country2(code, "own-words") : null;
  }
  function byMain(person) {
    return main !== null && isOfficial(person) && !isOfOtherCulture(person, main) && !isElsewhere(person, main) ? country2(main, "own-words") : null;
  }
  function isOfOtherCulture({ words: name }, code) {
    return cultureOf.isDistinct(code) && name.length > 1;
  }
  function isElsewhere(person, code) {
    const words4 = wordsOf3(person);
    if (words4.length < 2) return false;
    const told2 = vocabulary.homesOfName(words4);
    if (told2.length === 0 || told2.includes(code) || vocabulary.orders.manyCultures.has(code)) return false;
    const isFamily = cultureOf(words4).length > 0 || cultureOf.byEnding(words4).length > 0;
    return isFamily || told2.some((one) => mentioned.has(one));
  }
  function country2(code, basis) {
    return { code, name: vocabulary.countryName(code), basis };
  }
  function wordsOf3(person) {
    const known3 = words3.get(person) ?? wordsOfRange(tokens, fullestName(tokens, person)).split(" ");
    words3.set(person, known3);
    return known3;
  }
}
var isOfficial = ({ candidates }) => candidates.some(({ rank, offices }) => rank !== null || offices.length > 0);
var isOfState = ({ candidates }) => candidates.some(
  ({ rank, offices }) => rank !== null || offices.some(({ kind }) => kind !== "private" && kind !== "elected")
);
var isTitled2 = (person) => isOfficial(person) || person.candidates.some(({ honorifics }) => honorifics.length > 0);
var mostCompared = 64;
var mainShare = 0.75;
var fewestHints = 2;
function mainCountry({ organizations }) {
  const counts = /* @__PURE__ */ new Map();
  let all3 = 0;
  for (const { codes, kind } of organizations.all) {
    if (codes.length !== 1 || kind === "media") continue;
    all3++;
    counts.set(codes[0], (counts.get(codes[0]) ?? 0) + 1);
  }
  for (const [code, count2] of counts) if (count2 >= fewestHints && count2 >= all3 * mainShare) return code;
  return null;
}
function countMentions(hits) {
  const counts = /* @__PURE__ */ new Map();
  for (const { code, form } of hits) if (code !== null && form !== "city") counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

// pipeline/stages/names/body-countries.ts
function lookUpBodies(tokens, { organizations, mentions }, countries) {
  const byToken = /* @__PURE__ */ new Map();
  const byWord = /* @__PURE__ */ new Map();
  const add = (token, country2) => {
    if (country2 === null || token >= tokens.count) return;
    const word2 = tokens.lexicon.folded(tokens.form[token]);
    const places3 = byWord.get(word2);
    if (places3) places3.push({ at: token, country: country2 });
    else byWord.set(word2, [{ at: token, country: country2 }]);
  };
  for (const { range, entity } of mentions) {
    const { country: country2 } = organizations[entity];
    for (let token = range.from; token < range.to; token++) {
      byToken.set(token, country2);
      add(token, country2);
    }
  }
  for (const { to, code, name, form } of countries) if (form !== "city") add(to, { code, name, basis: "organization" });
  for (const places3 of byWord.values()) places3.sort((a, b) => a.at - b.at);
  return {
    at: (token) => byToken.get(token) ?? null,
    named: (word2, before2) => {
      const places3 = byWord.get(word2);
      return places3 ? (places3[countBefore(places3.length, (index) => places3[index].at, before2) - 1] ?? places3[0]).country : null;
    }
  };
}
function createCountryBefore(countries) {
  const places3 = countries.filter(({ form }) => form !== "city").map((hit) => ({ at: hit.from, hit }));
  return (token) => places3[countBefore(places3.length, (index) => places3[index].at, token) - 1]?.hit;
}

// pipeline/stages/names/name-runs.ts
var longestName2 = 7;
var longestOpen = 4;
var verbTags = /* @__PURE__ */ new Set([Tag.VBZ, Tag.VBD]);
function nameAt(tokens, from, to, vocabulary, test, isTitled3 = false) {
  const starts = from < to && (isTitled3 ? test.isFree(from) : test.mayBeName(from, true));
  return starts ? nameFrom(tokens, from, to, vocabulary, test) : { from, to: from };
}
function nameFrom(tokens, from, to, { lexicon: lexicon2, is, cultureOf, organizations }, { mayBeName, isFree }) {
  const folded = (token) => lexicon2.folded(tokens.form[token]);
  const isVerbForm = (form) => lexicon2.isKnown(form) && verbTags.has(lexicon2.tag(form)) && /...(?:s|ed)$/.test(lexicon2.form(form));
  const opensEvent = (at2) => {
    const head = organizations.matchAt(tokens, at2, to)?.values[0];
    return lexicon2.isKnown(tokens.form[at2]) && (head?.attributes.kind === "media" || head?.attributes.kind === "forum");
  };
  let end = from + 1;
  const isOpen = cultureOf.isFamilyName(folded(from));
  while (end < to && end - from < longestName2) {
    if (is.suffix.has(folded(end)) && (lexicon2.flags(tokens.form[end]) & FormFlag.Capitalized) !== 0)
      return { from, to: end + 1 };
    if (end - from > 1 && (isVerbForm(tokens.form[end]) || opensEvent(end))) break;
    if (mayBeName(end, false) || isOpen && end - from < longestOpen && isFree(end)) end++;
    else {
      let next = end;
      while (next < to && next - end < 3 && is.particle.has(folded(next))) next++;
      if (next === end || next >= to || !mayBeName(next, false)) break;
      end = next + 1;
    }
  }
  if (end + 1 < to && tokens.text[tokens.start[end]] === "," && is.suffix.has(folded(end + 1))) end += 2;
  return { from, to: end };
}

// pipeline/stages/names/name-tokens.ts
var functionTags = 1 << Tag.DT | 1 << Tag.IN | 1 << Tag.PRP | 1 << Tag.PRPS | 1 << Tag.CC | 1 << Tag.WRB | 1 << Tag.WP | 1 << Tag.WDT | 1 << Tag.TO | 1 << Tag.EX | 1 << Tag.PDT | 1 << Tag.RB;
function createNameTokens(tokens, vocabulary, isTaken, isTitled3, sentenceStart, isLabel) {
  const { lexicon: lexicon2, is } = vocabulary;
  return { mayBeName, isFree };
  function isFree(token) {
    const form = tokens.form[token];
    const flags = lexicon2.flags(form);
    if ((flags & FormFlag.Capitalized) === 0 && !hasArticle(lexicon2.form(form)) || (flags & (FormFlag.Number | FormFlag.Punctuation)) !== 0)
      return false;
    if (!isLabel && (flags & FormFlag.AllCaps) !== 0 && !isInitial(lexicon2.form(form)) && !isSetInCapitals(token) && !isFamilyInCapitals(tokens, token, isTitled3(token), vocabulary))
      return false;
    return (flags & FormFlag.Word) !== 0 && !isTaken(token);
  }
  function isSetInCapitals(token) {
    const isName = (at2, shortest = 4) => {
      const form = tokens.form[at2];
      return lexicon2.form(form).length >= shortest && (!lexicon2.isKnown(form) || lexicon2.tag(form) === Tag.NNP);
    };
    const isCapitals2 = (at2) => at2 >= sentenceStart && at2 < tokens.count && (lexicon2.flags(tokens.form[at2]) & FormFlag.AllCaps) !== 0 && isName(at2);
    if (!isCapitals2(token)) return false;
    const isBehindName = token > sentenceStart && (lexicon2.flags(tokens.form[token - 1]) & FormFlag.Capitalized) !== 0 && isName(token - 1, (lexicon2.flags(tokens.form[token - 1]) & FormFlag.AllCaps) === 0 ? 2 : 4);
    return isBehindName || isCapitals2(token + 1);
  }
  function mayBeName(token, isFirst) {
    if (!isFree(token)) return false;
    const form = tokens.form[token];
    const folded = lexicon2.folded(form);
    if (is.never.has(folded) || isFirst && lexicon2.form(form).length < 2) return false;
    if (token === sentenceStart || isLabel) return !isOrdinary(token) || opensName(token, folded);
    return (1 << lexicon2.tag(form) & functionTags) === 0 || !lexicon2.isKnown(form) || is.ambiguous.has(folded);
  }
  function opensName(token, folded) {
    const next = token + 1;
    return (is.male.has(folded) || is.female.has(folded)) && next < tokens.count && mayBeName(next, false);
  }
  function isOrdinary(token) {
    const form = tokens.form[token];
    if (!lexicon2.isKnown(form)) return false;
    if (token !== sentenceStart) return (1 << lexicon2.tag(form) & functionTags) !== 0;
    const tag = tokens.tag[token];
    return tag !== Tag.NNP && tag !== Tag.NN && tag !== Tag.NNPS;
  }
}
var hasArticle = (form) => form.length > 3 && isAfterArticle(form) && ARTICLE.test(form);
var isAfterArticle = (form) => isJoint(form.charCodeAt(2)) || isJoint(form.charCodeAt(3));
var isJoint = (code) => code === 45 || code === 39 || code === 8217;
var ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az|ath|ul)[-’']\p{Lu}/u;
var isInitial = (form) => (form.length < 3 || form.endsWith(".")) && INITIALS.test(form);
var INITIALS = /^\p{Lu}\.?(?:\p{Lu}\.)*$/u;

// pipeline/stages/names/apposition.ts
var longestLead = 4;
function apposition(tokens, end, field, units, { mayBeName }, isTitled3) {
  const isMark4 = (token, mark) => tokens.text[tokens.start[token]] === mark;
  let at2 = end;
  if (at2 + 2 < field.to && isMark4(at2, "(") && isMark4(at2 + 2, ")")) at2 += 3;
  if (at2 + 1 >= field.to || !isMark4(at2, ",")) return [];
  for (let lead2 = ++at2; at2 < field.to && at2 - lead2 < longestLead; at2++) {
    const office = units.offices.covering(at2);
    if (!office) {
      if (!leadTags.has(tokens.tag[at2])) return [];
    } else return office.to >= field.to || isOwn(office) ? withSecond(office) : [];
  }
  return [];
  function withSecond(office) {
    const second = tokens.tag[office.to] === Tag.CC ? units.offices.startingAt(office.to + 1) : void 0;
    return second && second.to <= field.to && (second.to === field.to || isOwn(second)) ? [office, second] : [office];
  }
  function isOwn({ to }) {
    if (tokens.tag[to] === Tag.CC && units.ranks.startingAt(to + 1)) return false;
    const isNextName = isTitled3 && to + 2 < field.to && isMark4(to, ",") && mayBeName(to + 1, true) && mayBeName(to + 2, false);
    return !isNextName && !units.ranks.startingAt(to) && !units.honorifics.startingAt(to) && !mayBeName(to, true);
  }
}
var leadTags = /* @__PURE__ */ new Set([Tag.DT, Tag.RB, Tag.PRPS, Tag.JJ, Tag.POS, Tag.NN, Tag.NNP, Tag.IN]);
var longestRankLead = 3;
function rankBehind(tokens, end, field, { titleOf: titleOf2, lexicon: lexicon2 }) {
  if (end + 3 >= field.to || tokens.text[tokens.start[end]] !== "," || tokens.tag[end + 1] !== Tag.DT) return null;
  for (let at2 = end + 2; at2 < Math.min(field.to, end + 3 + longestRankLead); at2++) {
    const rank = titleOf2(tokens, at2, field.to, true);
    if (rank) {
      const behind = rank.to < field.to ? lexicon2.form(tokens.form[rank.to]) : ".";
      return closing2.has(behind) ? rank : null;
    }
    const tag = tokens.tag[at2];
    if (tag !== Tag.JJ && tag !== Tag.VBN && tag !== Tag.VBD && tag !== Tag.NNP && tag !== Tag.NN) return null;
  }
  return null;
}
var closing2 = /* @__PURE__ */ new Set([",", ".", "who", "in", "of", "and", "from", ")", ";"]);

// pipeline/stages/names/described-before.ts
var longestDescription = 4;
function describedBehind(tokens, from, end, { countries }, is) {
  if (from + 2 >= end || tokens.text[tokens.start[from]] !== "," || tokens.tag[from + 1] !== Tag.DT) return null;
  let country2 = null;
  const originBehind = (at2) => {
    const hit = at2 + 1 < end && tokens.tag[at2] === Tag.IN ? countries.startingAt(at2 + 1) : void 0;
    return hit && hit.form === "name" && /^(?:from|of)$/.test(tokens.text.slice(tokens.start[at2], tokens.end[at2])) ? hit : null;
  };
  for (let at2 = from + 2; at2 < Math.min(end, from + 3 + longestDescription); at2++) {
    const hit = countries.startingAt(at2);
    if (hit) {
      country2 = hit;
      at2 = hit.to - 1;
    } else if (is.described.has(tokens.lexicon.folded(tokens.form[at2]))) return country2 ?? originBehind(at2 + 1);
    else if (tokens.tag[at2] !== Tag.JJ && tokens.tag[at2] !== Tag.NN && tokens.tag[at2] !== Tag.NNP) return null;
  }
  return null;
}
function describedBefore(tokens, from, first, { countries, offices }, is) {
  const word2 = (token) => tokens.lexicon.folded(tokens.form[token]);
  const noun = from - 1 > first && tokens.text[tokens.start[from - 1]] === "," ? from - 2 : from - 1;
  if (noun <= first || !is.described.has(word2(noun)) || offices.covering(noun)) return null;
  for (let at2 = noun; at2 > first && noun - at2 < longestDescription; at2--) {
    const country2 = countries.endingAt(at2);
    if (country2) {
      if (country2.form !== "adjective" || country2.from < first) return null;
      const lead2 = country2.from - 1;
      return { from: lead2 >= first && tokens.tag[lead2] === Tag.JJ ? lead2 : country2.from, country: country2 };
    }
    const tag = tokens.tag[at2 - 1];
    if (tag !== Tag.JJ && tag !== Tag.NN && tag !== Tag.NNP && tag !== Tag.VBG) return null;
  }
  return null;
}

// pipeline/stages/names/rank-service.ts
var longestService = 2;
var reachBehind = 6;
function rankWithService(tokens, rank, { from: first, to: nameEnd }, limit2, services) {
  if (rank.service !== null) return rank;
  const service = inside() ?? before2() ?? behind();
  return service === null ? rank : { ...rank, service };
  function inside() {
    return at(services.find(tokens, rank.from, rank.to)[0]);
  }
  function before2() {
    for (let from = rank.from - longestService; from < rank.from; from++) {
      const match = from < first ? void 0 : services.matchAt(tokens, from, rank.from);
      if (match?.to === rank.from) return at(match);
    }
    return null;
  }
  function behind() {
    const mark = tokens.text[tokens.start[nameEnd] ?? 0];
    if (nameEnd >= limit2 || mark !== "," && mark !== "o") return null;
    for (let token = nameEnd + 1; token < Math.min(limit2, nameEnd + reachBehind); token++) {
      const match = services.matchAt(tokens, token, limit2);
      if (match) return at(match);
      const isCapital2 = (tokens.lexicon.flags(tokens.form[token]) & FormFlag.Capitalized) !== 0;
      if (!isCapital2 && tokens.tag[token] !== Tag.DT && tokens.tag[token] !== Tag.IN) return null;
    }
    return null;
  }
}
var at = (match) => match ? String(match.values[0].attributes.service) : null;

// pipeline/stages/names/shows-person.ts
var longestOrigin = 9;
function showsPerson(tokens, { from, to }, field, { offices }, { lexicon: lexicon2, is }) {
  if (to - from < 2 || !field.isRunningText || !(looksLikeName(tokens.form[from], lexicon2) || isGivenName2(from)))
    return false;
  const word2 = (token) => lexicon2.form(lexicon2.folded(tokens.form[token]));
  const speaks = (token) => is.speech.has(lexicon2.verbLemma(tokens.form[token]));
  return speaksNear() || from - 2 >= field.from && word2(from - 1) === "to" && word2(from - 2) === "according" || isToldBehind() || isSaidToBe();
  function isGivenName2(token) {
    const folded = lexicon2.folded(tokens.form[token]);
    return is.male.has(folded) || is.female.has(folded);
  }
  function speaksNear() {
    if (to + 1 < field.to && from > field.from && word2(to) === "," && word2(from - 1) === "," && speaks(to + 1))
      return true;
    for (let at2 = to; at2 < Math.min(to + 3, field.to); at2++) {
      if (speaks(at2)) return true;
      if (tokens.tag[at2] !== Tag.RB && tokens.tag[at2] !== Tag.VBZ && tokens.tag[at2] !== Tag.VBD) break;
    }
    return from > field.from && speaks(from - 1);
  }
  function isToldBehind() {
    if (to + 2 >= field.to) return false;
    const first = word2(to);
    if (first === "," || first === "(") {
      if (isPartyOfState(tokens, to + 1)) return true;
      if (first === "(") return false;
      if (word2(to + 1) === "who" || word2(to + 1) === "whose") return true;
      const isAge = (lexicon2.flags(tokens.form[to + 1]) & FormFlag.Number) !== 0 && /^\d{2}$/.test(word2(to + 1));
      return isAge && word2(to + 2) === ",";
    }
    return (first === "of" || first === "from" || first === "with" || first === "at") && speaksBehindOrigin();
  }
  function isSaidToBe() {
    if (to + 2 >= field.to || !copulas2.has(word2(to)) || tokens.tag[to + 1] !== Tag.DT) return false;
    for (let at2 = to + 2; at2 < Math.min(field.to, to + 2 + longestDescription2); at2++) {
      if (offices.covering(at2) || is.described.has(lexicon2.folded(tokens.form[at2]))) return true;
      const tag = tokens.tag[at2];
      if (tag !== Tag.JJ && tag !== Tag.NN && tag !== Tag.NNP && tag !== Tag.VBN && tag !== Tag.VBG) return false;
    }
    return false;
  }
  function speaksBehindOrigin() {
    for (let at2 = to + 1; at2 < Math.min(field.to, to + longestOrigin); at2++) {
      if (speaks(at2) && tokens.tag[at2] !== Tag.NNP) return true;
      const isCapital2 = (lexicon2.flags(tokens.form[at2]) & FormFlag.Capitalized) !== 0;
      const tag = tokens.tag[at2];
      if (!isCapital2 && tag !== Tag.DT && tag !== Tag.IN && tag !== Tag.POS && word2(at2) !== "," && word2(at2) !== "and")
        return false;
    }
    return false;
  }
}
var longestDescription2 = 5;
var copulas2 = /* @__PURE__ */ new Set(["is", "was"]);
var isPartyOfState = (tokens, token) => {
  const start = tokens.start[token];
  return tokens.text[start + 1] === "-" && /^[DRI]-\p{Lu}/u.test(tokens.text.slice(start, start + 3));
};
var looksLikeName = (form, lexicon2) => !lexicon2.isKnown(form) || lexicon2.tag(form) === Tag.NNP;

// pipeline/stages/names/enumerated-before.ts
var longestEnumeration2 = 40;
function enumeratedBefore(tokens, { from, to }, first, { countries }, { lexicon: lexicon2, is }) {
  const word2 = (token) => lexicon2.form(lexicon2.folded(tokens.form[token]));
  if (to - from < 2 || from - 3 < first || word2(from - 1) !== ",") return null;
  const country2 = countries.endingAt(from - 1);
  if (country2?.form !== "name" || country2.from - 1 < first) return null;
  const before2 = word2(country2.from - 1) === "the" ? country2.from - 2 : country2.from - 1;
  if (before2 < first || !["of", "from", "for"].includes(word2(before2))) return null;
  for (let at2 = before2 - 1; at2 >= Math.max(first, before2 - longestEnumeration2); at2--)
    if (is.heads.has(lexicon2.folded(tokens.form[at2]))) return country2;
  return null;
}

// pipeline/stages/names/titles-before.ts
var mostTitles = 6;
var longestName3 = 7;
var isFiniteVerb2 = (tag) => tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.MD || tag === Tag.VBP;
var speaksFor = ({ kind }) => kind === "spokesperson" || kind === "adviser";
var lettersBefore = (tokens, from, first) => {
  const mark = (token) => tokens.text[tokens.start[token]] ?? "";
  return from - 3 > first && mark(from - 1) === ")" && mark(from - 3) === "(" ? from - 3 : from;
};
function titlesBefore(tokens, { from: name, to: behind }, first, units, vocabulary) {
  const offices = [];
  const honorifics = [];
  let rank = null;
  let from = name;
  for (let count2 = 0; count2 < mostTitles && from > first; count2++) {
    const comma = from - 1 > first && tokens.text[tokens.start[from - 1]] === "," ? from - 1 : from;
    const honorific = units.honorifics.endingAt(from) ?? (units.ranks.endingAt(from) ? void 0 : bracketed2());
    const rankHit = units.ranks.endingAt(from) ?? misplacedComma(units.ranks.endingAt(comma), comma, from);
    const office = units.offices.endingAt(from) ?? (isClosed(comma) ? units.offices.endingAt(comma) : void 0) ?? units.offices.endingAt(lettersBefore(tokens, from, first));
    const joined = rank && tokens.tag[from - 1] === Tag.CC ? units.offices.endingAt(from - 1) : void 0;
    if (honorific) {
      honorifics.push(honorific);
      from = honorific.to < from ? honorific.from - 1 : honorific.from;
      if (from - 2 > first && tokens.tag[from - 1] === Tag.DT && isComma2(from - 2)) from--;
    } else if (rankHit && !rank) {
      rank = rankHit;
      from = rankHit.from;
    } else if (office ?? joined) {
      if (offices.length > 0 && speaksFor(offices.at(-1)) && !joined) break;
      offices.push(office ?? joined);
      from = (office ?? joined).from;
    } else if (rank && isServiceBetween()) from = units.organizations.endingAt(from).from;
    else break;
  }
  const mark = from - 1 > first && tokens.tag[from - 1] === Tag.POS ? from - 1 : from;
  const country2 = from > first ? units.countries.endingAt(from) ?? units.countries.endingAt(mark) ?? null : null;
  const owner = country2 && country2.form !== "city" && country2.from >= first && from < name ? country2 : null;
  const described = owner ? null : describedBefore(tokens, from, first, units, vocabulary.is);
  const enumerated = owner || described || from < name ? null : enumeratedBefore(tokens, { from: name, to: behind }, first, units, vocabulary);
  return {
    from: owner?.from ?? described?.from ?? from,
    rank,
    offices: offices.reverse(),
    honorifics: honorifics.reverse(),
    country: owner ?? described?.country ?? enumerated,
    isDescribed: described !== null || enumerated !== null
  };
  function bracketed2() {
    if (tokens.text[tokens.start[from - 1]] !== ")") return void 0;
    const hit = units.honorifics.endingAt(from - 1);
    return hit && hit.from - 1 > first && tokens.text[tokens.start[hit.from - 1]] === "(" ? hit : void 0;
  }
  function isServiceBetween() {
    const service = units.organizations.endingAt(from);
    return service !== void 0 && units.offices.endingAt(service.from) !== void 0;
  }
  function isClosed(comma) {
    if (comma === from) return false;
    const office = units.offices.endingAt(comma);
    if (!office) return false;
    const before2 = office.from - 1;
    const isApposition = before2 > first && tokens.text[tokens.start[before2]] === "," && !units.offices.endingAt(before2);
    const article = before2 > first && (tokens.tag[before2] === Tag.DT || tokens.tag[before2] === Tag.RB) ? before2 - 1 : -1;
    if (office.isCounterpart && isFiniteVerb2(tokens.tag[behind])) return false;
    const opening2 = isApposition ? before2 : article > first && isComma2(article) ? article : -1;
    return opening2 < 0 || behind - name > 1 && isSetOff2(opening2);
  }
  function isSetOff2(comma) {
    let at2 = comma;
    while (at2 > first && comma - at2 < longestName3 && isNameWord(at2 - 1)) at2--;
    return at2 < comma && at2 > first && isComma2(at2 - 1) && units.offices.endingAt(at2 - 1) !== void 0;
  }
  function isNameWord(token) {
    return (tokens.lexicon.flags(tokens.form[token]) & FormFlag.Capitalized) !== 0 && !units.offices.covering(token);
  }
  function isComma2(token) {
    return tokens.text[tokens.start[token]] === ",";
  }
  function misplacedComma(hit, comma, name2) {
    return hit?.endsAbbreviated && comma < name2 && (tokens.lexicon.flags(tokens.form[hit.to - 1]) & FormFlag.Capitalized) !== 0 && !tokens.text.slice(tokens.start[hit.to - 1], tokens.end[hit.to - 1]).endsWith(".") ? hit : void 0;
  }
}

// pipeline/stages/names/read-candidate.ts
function readCandidate(tokens, found, field, units, vocabulary, test) {
  const { lexicon: lexicon2 } = vocabulary;
  const run = withParticles(tokens, found, field.from, units, vocabulary);
  const before2 = titlesBefore(tokens, run, field.from, units, vocabulary);
  if (!field.isByline && isCredited(tokens, before2.from, field.from, vocabulary) || vocabulary.history.matchAt(tokens, run.from, run.to))
    return void 0;
  const hasTitle = before2.isDescribed || before2.rank !== null || before2.honorifics.length > 0 || before2.offices.length > 0;
  const end = field.isRunningText || !hasTitle ? run.to : endOfName(tokens, run, vocabulary);
  const hits = before2.honorifics.map((range) => units.honorifics.startingAt(range.from));
  const last2 = hits.at(-1);
  const kept = last2?.isKept && last2.to === run.from && end - run.from === 1 ? last2 : void 0;
  const core = { from: kept?.from ?? run.from, to: end };
  const words3 = wordsOf2(tokens, core, vocabulary);
  if (words3.length === 0) return void 0;
  const nationality = field.isRunningText ? describedBehind(tokens, core.to, field.to, units, vocabulary.is) : null;
  const rank = before2.rank ?? (field.isRunningText ? rankBehind(tokens, core.to, field, vocabulary) : null);
  const isAuthor = field.isByline && run.to - run.from > 1 && isCredited(tokens, before2.from, field.from, vocabulary);
  const after = apposition(tokens, core.to, field, units, test, before2.offices.length > 0);
  return {
    range: { from: before2.from, to: end },
    core,
    words: words3,
    rank: rank && rankWithService(tokens, rank, { from: field.from, to: end }, field.to, vocabulary.services),
    offices: [...before2.offices, ...after],
    honorifics: hits.filter((hit) => hit !== kept).map(({ from, to }) => tokens.text.slice(tokens.start[from], tokens.end[to - 1])),
    gender: hits.find(({ gender }) => gender !== null)?.gender ?? null,
    country: before2.country ?? nationality ?? (hasTitle ? countryBehind(tokens, end, field, units) : null),
    evidence: hasTitle ? "title" : after.length > 0 || nationality || rank ? "apposition" : isAuthor || showsPerson(tokens, core, field, units, vocabulary) ? "speech" : "none",
    isLabel: field.isLabel,
    isRunningText: field.isRunningText,
    isNameLike: words3.length > 1 && looksLikeName(tokens.form[run.from], lexicon2) && looksLikeName(tokens.form[end - 1], lexicon2)
  };
}
function withParticles(tokens, { from, to }, first, units, { lexicon: lexicon2, is }) {
  let start = from;
  while (start > first && from - start < 3 && is.particle.has(lexicon2.folded(tokens.form[start - 1]))) start--;
  const isTitled3 = units.offices.endingAt(start) ?? units.ranks.endingAt(start) ?? units.honorifics.endingAt(start);
  return { from: start < from && isTitled3 ? start : from, to };
}
function countryBehind(tokens, end, field, units) {
  if (end + 1 >= field.to || tokens.tag[end] !== Tag.IN || tokens.text.slice(tokens.start[end], tokens.end[end]) !== "of")
    return null;
  const at2 = tokens.tag[end + 1] === Tag.DT ? end + 2 : end + 1;
  const hit = units.countries.startingAt(at2);
  return hit && hit.form !== "city" && hit.to <= field.to ? hit : null;
}
function wordsOf2(tokens, { from, to }, { lexicon: lexicon2, is }) {
  const words3 = [];
  for (let i = from; i < to; i++) {
    const form = tokens.form[i];
    if ((lexicon2.flags(form) & FormFlag.Word) === 0 || isInitial(lexicon2.form(form)) || is.suffix.has(lexicon2.folded(form)))
      continue;
    words3.push(lexicon2.folded(form));
  }
  return words3;
}
function endOfName(tokens, { from, to }, { lexicon: lexicon2, is }) {
  let end = from + 1;
  while (end < to) {
    const form = tokens.form[end];
    const folded = lexicon2.folded(form);
    if (!looksLikeName(form, lexicon2) && !isInitial(lexicon2.form(form)) && !is.suffix.has(folded) && !is.particle.has(folded))
      break;
    end++;
  }
  return end;
}
function isCredited(tokens, from, first, { lexicon: lexicon2, is }) {
  let at2 = from - 1;
  while (at2 > first && from - at2 < 4 && tokens.tag[at2] === Tag.PUNCT) at2--;
  if (at2 < first || !is.credit.has(lexicon2.folded(tokens.form[at2]))) return false;
  return at2 === first || from - at2 > 1 || tokens.tag[at2] !== Tag.IN;
}

// pipeline/stages/names/find-candidates.ts
function findCandidates(tokens, field, units, vocabulary) {
  const test = createNameTokens(
    tokens,
    vocabulary,
    (token) => isUnit(tokens, token, field, units, vocabulary),
    (token) => isBehindTitle(token, units),
    field.from,
    field.isLabel
  );
  const candidates = [];
  for (let at2 = field.from; at2 < field.to; ) {
    if (!test.isFree(at2)) {
      at2++;
      continue;
    }
    const isTitled3 = units.ranks.endingAt(at2) !== void 0 || units.honorifics.endingAt(at2) !== void 0 || // "Minister May Brandt"
    units.offices.endingAt(at2) !== void 0 && at2 + 1 < field.to && test.mayBeName(at2, false) === false && test.mayBeName(at2 + 1, true);
    let run = nameAt(tokens, at2, field.to, vocabulary, test, isTitled3);
    if (run.to === run.from && mayBeShort(at2)) run = { from: at2, to: at2 + 1 };
    if (run.to === run.from) {
      at2++;
      continue;
    }
    if (opensWithWord(tokens, run, field, isTitled3, vocabulary)) {
      at2++;
      continue;
    }
    const candidate = readCandidate(tokens, run, field, units, vocabulary, test);
    at2 = candidate ? Math.max(candidate.range.to, at2 + 1) : run.to;
    if (candidate) candidates.push(candidate);
  }
  return candidates;
  function mayBeShort(token) {
    return field.isRunningText && token + 1 < field.to && finiteTags.has(tokens.tag[token + 1]);
  }
}
function opensWithWord(tokens, { from, to }, field, isTitled3, { lexicon: lexicon2, cultureOf }) {
  if (to - from < 3 || isTitled3 || field.isRunningText && from > field.from || field.isLabel) return false;
  const isOrdinary = (token) => lexicon2.isKnown(tokens.form[token]) && lexicon2.tag(tokens.form[token]) !== Tag.NNP;
  if (!isOrdinary(from) || isOrdinary(from + 1) || isOrdinary(from + 2)) return false;
  const words3 = Array.from({ length: to - from }, (_, index) => lexicon2.form(tokens.form[from + index]));
  return cultureOf(words3).length === 0;
}
var finiteTags = /* @__PURE__ */ new Set([Tag.VBD, Tag.VBZ, Tag.MD]);
var isBehindTitle = (token, { honorifics, offices, ranks }) => (honorifics.endingAt(token) ?? ranks.endingAt(token) ?? offices.endingAt(token)) !== void 0;
function isGivenName(tokens, { from, to, form }, units, { lexicon: lexicon2, is }) {
  const next = tokens.form[to];
  if (to - from > 1 || next === void 0 || form === "adjective" || !isBehindTitle(from, units)) return false;
  const isName = !lexicon2.isKnown(next) || form === "city" && lexicon2.tag(next) === Tag.NNP && !units.countries.covering(to);
  const flags = lexicon2.flags(next);
  return isName && (flags & FormFlag.Capitalized) !== 0 && (flags & FormFlag.AllCaps) === 0 && !is.never.has(lexicon2.folded(next));
}
function isUnit(tokens, token, field, units, vocabulary) {
  const { lexicon: lexicon2 } = vocabulary;
  if (units.ranks.covering(token) || units.honorifics.covering(token) || units.offices.covering(token) || units.organizations.covering(token))
    return true;
  const country2 = units.countries.covering(token);
  if (country2 && isGivenName(tokens, country2, units, vocabulary)) return false;
  if (country2?.form !== "city" || token === field.from) return country2 !== void 0;
  const before2 = tokens.form[token - 1];
  return (lexicon2.flags(before2) & FormFlag.Capitalized) === 0 || lexicon2.isKnown(before2);
}

// pipeline/stages/names/find-countries.ts
function indexHits(all3, count2) {
  const byToken = new Uint32Array(count2);
  for (const [index, { from, to }] of all3.entries()) byToken.fill(index + 1, from, to);
  const covering = (token) => {
    const place3 = byToken[token];
    return place3 ? all3[place3 - 1] : void 0;
  };
  return {
    all: all3,
    startingAt: (token) => {
      const hit = covering(token);
      return hit?.from === token ? hit : void 0;
    },
    endingAt: (token) => {
      const hit = covering(token - 1);
      return hit?.to === token ? hit : void 0;
    },
    covering
  };
}
function findCountries(tokens, vocabulary) {
  const { lexicon: lexicon2 } = vocabulary;
  const isCapitalized2 = (token) => (lexicon2.flags(tokens.form[token]) & FormFlag.Capitalized) !== 0;
  const countries = vocabulary.countries.find(tokens).map((hit) => isCapitalized2(hit.from) || hit.to - hit.from < 2 ? hit : { ...hit, from: hit.from + 1 }).filter(({ from, to }) => isCapitalized2(from) && !isOfWaters(from, to));
  return countries.map(({ from, to, values: [{ label, attributes: attributes2 }] }) => {
    const isLong = label !== "country-city" && isStateBehind(to);
    return {
      from,
      to: isLong ? to + 1 : to,
      code: String(attributes2.code),
      name: String(attributes2.name),
      form: label === "country-city" ? "city" : label === "country-adjective" && !isLong ? "adjective" : "name"
    };
  });
  function isStateBehind(at2) {
    if (at2 >= tokens.count || !isCapitalized2(at2) || lexicon2.form(lexicon2.folded(tokens.form[at2])) !== "republic")
      return false;
    return at2 + 1 >= tokens.count || lexicon2.form(tokens.form[at2 + 1]) !== "of";
  }
  function isOfWaters(from, to) {
    const isWaters = (token) => token >= 0 && token < tokens.count && isCapitalized2(token) && vocabulary.is.waters.has(lexicon2.folded(tokens.form[token]));
    return isWaters(to) || tokens.tag[from - 1] === Tag.IN && isWaters(from - 2);
  }
}

// pipeline/stages/names/home-country.ts
function homeOf(segments, blocks, units) {
  const outlet = units.organizations.all.find(({ kind, codes }) => kind === "media" && codes.length > 0);
  const dateline = units.countries.all.find(({ from }) => blocks[segments.blockOf[from]].kind === "dateline");
  const code = outlet?.codes[0];
  if (code && (!dateline || units.countries.all.some((country2) => country2.code === code))) return code;
  if (dateline) return dateline.code;
  const owner = units.organizations.all.find(
    ({ kind, from, country: country2 }) => kind === "government" && country2 && blocks[segments.blockOf[from]].kind === "boilerplate"
  );
  return owner?.country?.code ?? null;
}
function homesOf2(segments, blocks, units) {
  const home = homeOf(segments, blocks, units);
  const dateline = units.countries.all.find(({ from }) => blocks[segments.blockOf[from]].kind === "dateline");
  return [.../* @__PURE__ */ new Set([home, dateline?.code ?? null])].filter((code) => code !== null);
}

// pipeline/stages/names/implied-ministry.ts
function impliedMinistry(tokens, fields, people, organizations, { lexicon: lexicon2, is }) {
  const roles = people.flatMap(({ roles: roles2, country: country2 }) => roles2.map(({ title, kind }) => ({ title, kind, country: country2 })));
  const role = roles.find(({ kind }) => isMinister(kind)) ?? roles.find(({ kind }) => kind === "deputy-minister");
  if (!role) return void 0;
  const isNamed = organizations.some(
    ({ kind, country: country2 }) => kind === "ministry" && (country2 === null || country2.code === role.country?.code)
  );
  const portfolio = role.title.split(" ").filter((word2) => is.portfolio.has(lexicon2.folded(lexicon2.intern(word2))) || /^national$/i.test(word2));
  if (isNamed || portfolio.length === 0) return void 0;
  const ranges = [];
  for (const { from, to } of fields)
    for (let at2 = from + 1; at2 < to; at2++)
      if (lexicon2.form(tokens.form[at2]) === "ministry" && isDefinite(tokens.tag[at2 - 1]))
        ranges.push({ from: at2 - 1, to: at2 + 1 });
  if (ranges.length === 0) return void 0;
  const words3 = portfolio.map((word2) => word2[0].toUpperCase() + word2.slice(1)).join(" ");
  const name = / of /i.test(role.title) || isMinister(role.kind) ? `Ministry of ${words3}` : `${words3} Ministry`;
  return { organization: { name, acronym: null, kind: "ministry", country: role.country, parent: null }, ranges };
}
var isDefinite = (tag) => tag === Tag.DT || tag === Tag.PRPS;
var isMinister = (kind) => kind !== null && ministerKinds.has(kind);
var ministerKinds = /* @__PURE__ */ new Set(["defence-minister", "foreign-minister", "minister"]);
var impliedMentions = ({ ranges }, entity) => ranges.map((range) => ({ kind: "organization", entity, range, core: range, form: "description" }));

// pipeline/stages/names/organization-keys.ts
var plainForm = {
  defence: "defense",
  national: "",
  of: "",
  the: "",
  for: "",
  and: "",
  "'s": ""
};
var shortestAcronym = 3;
function createOrganizationKey(tokens, countries, { lexicon: lexicon2 }) {
  const byAcronym = /* @__PURE__ */ new Map();
  return (hit) => {
    const acronym = acronymOf(hit);
    const known3 = byAcronym.get(acronym);
    if (known3 !== void 0) return known3;
    const key = hit.known !== null ? `=${hit.known}` : wordsOf3(hit);
    if (acronym.length >= shortestAcronym) byAcronym.set(acronym, key);
    return key;
  };
  function acronymOf({ bracketed: bracketed2, known: known3, acronym, from, to }) {
    if (bracketed2 >= 0) return lexicon2.form(lexicon2.folded(tokens.form[bracketed2]));
    const isAlone = known3 !== null && acronym !== null && to - from === 1;
    return isAlone ? lexicon2.form(lexicon2.folded(tokens.form[from])) : "";
  }
  function wordsOf3({ from, to }) {
    const words3 = [];
    for (let at2 = from; at2 < to; at2++) {
      const word2 = lexicon2.form(lexicon2.folded(tokens.form[at2]));
      if (!countries.covering(at2)) words3.push(plainForm[word2] ?? word2);
    }
    return words3.filter(Boolean).sort().join(" ");
  }
}

// pipeline/stages/names/join-organizations.ts
var shortestAcronym2 = 3;
function joinOrganizations(tokens, hits, range, countries, home, vocabulary) {
  const { lexicon: lexicon2, countryName } = vocabulary;
  const keyOf = createOrganizationKey(tokens, countries, vocabulary);
  const joined = [];
  const byKey = /* @__PURE__ */ new Map();
  const mentions = [];
  const named = new Set(countries.all.map(({ code }) => code));
  for (const hit of hits) {
    const key = keyOf(hit);
    const known3 = byKey.get(key) ?? [];
    let entry = known3.findLast(
      ({ country: country2 }) => hit.country === null || (country2 === null ? mayBe(hit.country) : country2.code === hit.country.code)
    );
    if (!entry) {
      entry = { index: joined.length, hits: [], acronyms: /* @__PURE__ */ new Set(), country: null };
      joined.push(entry);
      byKey.set(key, [...known3.slice(-8), entry]);
    }
    entry.hits.push(hit);
    entry.country ??= hit.country;
    if (hit.bracketed >= 0) entry.acronyms.add(lexicon2.folded(tokens.form[hit.bracketed]));
    mentions.push({
      kind: "organization",
      entity: entry.index,
      range: { from: hit.from, to: hit.to },
      core: { from: hit.from, to: hit.to },
      form: "full"
    });
  }
  mentions.push(...acronymMentions());
  return { organizations: joined.map(describe), mentions };
  function mayBe({ code }) {
    return home === null || code === home;
  }
  function describe({ hits: own, country: country2, acronyms }) {
    const [first] = own;
    const longest5 = own.reduce((best, hit) => hit.to - hit.from > best.to - best.from ? hit : best);
    const [acronym] = acronyms;
    const codes = own.find((hit) => hit.codes.length > 0)?.codes ?? [];
    const code = codes.find((one) => named.has(one)) ?? codes[0];
    const gazetteer = code === void 0 ? null : { code, name: countryName(code), basis: "name" };
    const bloc = first.bloc;
    return {
      name: first.known ?? wordsOfRange(tokens, longest5),
      acronym: first.acronym ?? longest5.acronym ?? (acronym === void 0 ? null : lexicon2.form(acronym).toUpperCase()),
      kind: first.kind,
      country: country2 ? {
        code: country2.code,
        name: country2.name,
        basis: country2.form === "adjective" ? "adjective" : country2.form === "city" ? "place" : "name"
      } : gazetteer ?? (bloc === null ? null : { code: null, name: bloc, basis: "name" }),
      parent: first.parent
    };
  }
  function initialsOf2({ from, to }, withSmall) {
    let initials = "";
    for (let at2 = from; at2 < to; at2++) {
      const letter = lexicon2.form(lexicon2.folded(tokens.form[at2])).charAt(0);
      if (withSmall || (lexicon2.flags(tokens.form[at2]) & FormFlag.Capitalized) !== 0) initials += letter;
    }
    return initials;
  }
  function acronymMentions() {
    const owner = /* @__PURE__ */ new Map();
    joined.forEach(({ acronyms }, index) => {
      for (const acronym of acronyms) if (!owner.has(acronym)) owner.set(acronym, index);
    });
    joined.forEach(({ acronyms, hits: [first] }, index) => {
      if (acronyms.size > 0 || first.known !== null) return;
      for (const initials of [initialsOf2(first, false), initialsOf2(first, true)]) {
        const acronym = initials.length < shortestAcronym2 ? -1 : lexicon2.find(initials);
        if (acronym >= 0 && !owner.has(acronym)) owner.set(acronym, index);
      }
    });
    const found = [];
    if (owner.size === 0) return found;
    const covered = new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    for (const { from, to } of range) {
      for (let i = from; i < to; i++) {
        const entity = owner.get(lexicon2.folded(tokens.form[i]));
        if (entity === void 0 || covered.has(i) || (lexicon2.flags(tokens.form[i]) & FormFlag.AllCaps) === 0)
          continue;
        found.push({
          kind: "organization",
          entity,
          range: { from: i, to: i + 1 },
          core: { from: i, to: i + 1 },
          form: "short"
        });
      }
    }
    return found;
  }
}

// pipeline/stages/names/join-people.ts
var mostCompared2 = 16;
function joinPeople(candidates, lexicon2, cultureOf) {
  const people = [];
  const byWord = /* @__PURE__ */ new Map();
  const isRecurring = recurringNames(candidates);
  const add = (candidate) => {
    const person = { candidates: [], words: [], short: -1, latest: -1, ranks: /* @__PURE__ */ new Set(), gender: null };
    people.push(person);
    grow(person, candidate);
  };
  const grow = (person, candidate) => {
    const { words: words3, rank, gender, core } = candidate;
    person.candidates.push(candidate);
    person.latest = core.from;
    person.gender ??= gender;
    if (rank) person.ranks.add(rank.title);
    if (words3.length <= person.words.length || !candidate.isRunningText && person.words.length > 1) return;
    const known3 = new Set(person.words);
    person.words = words3;
    person.short = shortOf(words3);
    for (const word2 of new Set(words3))
      if (!known3.has(word2)) byWord.set(word2, [...(byWord.get(word2) ?? []).slice(-mostCompared2), person]);
  };
  const shortOf = (words3) => {
    const cultures = cultureOf(words3.map((word2) => lexicon2.form(word2)));
    const shorts = cultures.map(
      ({ short, order }) => short === "family" === (order === "family-first") ? words3[0] : words3.at(-1)
    );
    return shorts.every((short) => short === shorts[0]) ? shorts[0] ?? -1 : -1;
  };
  const find = (candidate) => bestOf(
    candidate,
    (byWord.get(rarest(candidate.words, byWord)) ?? []).filter((person) => isSameName(candidate.words, person))
  );
  const place3 = (candidate, mayAdd) => {
    const person = find(candidate);
    if (person) grow(person, candidate);
    else if (mayAdd) add(candidate);
  };
  const isFull = ({ words: words3 }) => words3.length > 1;
  const isTitled3 = ({ evidence }) => evidence === "title" || evidence === "apposition";
  const hasEvidence = (candidate) => candidate.evidence !== "none" || isRecurring(candidate);
  for (const isRunningText2 of [true, false])
    for (const candidate of candidates)
      if (candidate.isRunningText === isRunningText2 && isFull(candidate) && hasEvidence(candidate))
        place3(candidate, true);
  for (const candidate of candidates) if (!isFull(candidate) && isTitled3(candidate)) place3(candidate, true);
  for (const candidate of candidates) {
    if (isFull(candidate) ? !hasEvidence(candidate) : !isTitled3(candidate)) place3(candidate, false);
  }
  for (const person of people) person.candidates.sort((a, b) => a.core.from - b.core.from);
  return people.sort((a, b) => a.candidates[0].core.from - b.candidates[0].core.from);
}
function rarest(words3, byWord) {
  let best = words3[0];
  for (const word2 of words3)
    if ((byWord.get(word2)?.length ?? Infinity) < (byWord.get(best)?.length ?? Infinity)) best = word2;
  return best;
}
function isSameName(words3, person) {
  const [word2] = words3;
  if (words3.length === 1)
    return person.short < 0 ? person.words.includes(word2) : person.short === word2 || person.words.length === 1;
  const [few, many] = words3.length <= person.words.length ? [words3, person.words] : [person.words, words3];
  return few.length > 1 ? few.every((word3) => many.includes(word3)) : few[0] === many.at(-1) || few[0] === many[0];
}
function bestOf({ core, rank, gender }, people) {
  if (people.length < 2) return people[0];
  const score = (person) => (rank !== null && person.ranks.has(rank.title) ? 2e9 : 0) + (gender !== null && person.gender === gender ? 2e9 : 0) + (person.latest < core.from ? person.latest : 0);
  return people.reduce((best, person) => score(person) > score(best) ? person : best);
}
function recurringNames(candidates) {
  const alone = new Set(
    candidates.filter(({ words: words3, isRunningText: isRunningText2 }) => words3.length === 1 && isRunningText2).map(({ words: words3 }) => words3[0])
  );
  return ({ words: words3, isNameLike, isRunningText: isRunningText2 }) => isNameLike && isRunningText2 && words3.length < 5 && alone.has(words3.at(-1));
}

// pipeline/stages/names/locate-organizations.ts
var nationalKinds = /* @__PURE__ */ new Set(["ministry", "armed-forces", "service", "staff"]);
function locateOrganizations({ organizations, mentions }, people, countries, homes) {
  const untold = organizations.map(({ country: country2, kind }) => country2 === null && nationalKinds.has(kind));
  const byToken = /* @__PURE__ */ new Map();
  for (const { range, entity } of mentions)
    if (untold[entity]) for (let token = range.from; token < range.to; token++) byToken.set(token, entity);
  const holders = organizations.map(() => /* @__PURE__ */ new Map());
  people.forEach(({ candidates }, index) => {
    const country2 = countries[index];
    if (country2 === null) return;
    for (const { offices } of candidates)
      for (const { from, to } of offices)
        for (let token = from; token < to; token++)
          holders[byToken.get(token) ?? -1]?.set(country2.code ?? country2.name, country2);
  });
  const home = homes.map((code) => countries.find((country2) => country2?.code === code)).find((country2) => country2 !== void 0 && country2 !== null);
  return organizations.map((organization, entity) => {
    if (!untold[entity]) return organization;
    const [first, second] = holders[entity].values();
    const own = second ? void 0 : first ?? (organization.kind === "ministry" ? home : void 0);
    return own ? { ...organization, country: { ...own, basis: first ? "own-words" : "host" } } : organization;
  });
}

// pipeline/stages/names/name-fields.ts
var longestLabel3 = 16;
function fieldsOf({ tokens, sentences }, blocks, isNaming) {
  const fields = [];
  for (const { from, to, block: block2 } of sentences) {
    const { kind } = blocks[block2];
    if (!isNaming(blocks[block2])) continue;
    const isRunningText2 = kind === "body" || kind === "caption" || kind === "boilerplate";
    const colon = isRunningText2 ? endOfLabel(from, to) : from;
    if (colon > from) fields.push({ from, to: colon, isLabel: true, isRunningText: true, isByline: false });
    if (colon < to) fields.push({ from: colon, to, isLabel: false, isRunningText: isRunningText2, isByline: kind === "byline" });
  }
  return fields;
  function endOfLabel(from, to) {
    for (let at2 = from; at2 < to && at2 - from < longestLabel3; at2++) {
      const form = tokens.lexicon.form(tokens.form[at2]);
      if (form === ":") return at2 - from > 0 ? at2 : from;
      const flags = tokens.lexicon.flags(tokens.form[at2]);
      if ((flags & FormFlag.Word) !== 0 && form !== form.toUpperCase()) return from;
    }
    return from;
  }
}

// pipeline/stages/names/naming-kinds.ts
var usual = /* @__PURE__ */ new Set(["body", "caption", "headline", "heading"]);
var withByline = /* @__PURE__ */ new Set([...usual, "byline"]);
var fewestOwn = 2;
var mostLabels = 1;
var labelReach = 8;
var readoutLead = "clean.boilerplate.readout-lead";
function namingBlocks(segments, blocks) {
  const isOwn = countOwn(segments, blocks) >= fewestOwn && countLabels(segments, blocks) <= mostLabels;
  const kinds = isOwn ? withByline : usual;
  return ({ kind, rule }) => kinds.has(kind) || rule === readoutLead;
}
function countOwn({ tokens: { form, lexicon: lexicon2 }, sentences, sentenceOf, quotationOf }, blocks) {
  const self = lexicon2.intern("I");
  let own = 0;
  let last2 = -1;
  for (let at2 = form.indexOf(self); at2 >= 0 && own < fewestOwn; at2 = form.indexOf(self, at2 + 1)) {
    const sentence = sentenceOf[at2];
    if (sentence === last2 || quotationOf[at2] >= 0 || blocks[sentences[sentence].block].kind !== "body") continue;
    last2 = sentence;
    own++;
  }
  return own;
}
function countLabels({ tokens: { form, lexicon: lexicon2 }, sentences }, blocks) {
  const colon = lexicon2.intern(":");
  let labels = 0;
  let last2 = -1;
  for (const { from, to, block: block2 } of sentences) {
    if (block2 === last2 || blocks[block2].kind !== "body") continue;
    last2 = block2;
    if (form.subarray(from, Math.min(to, from + labelReach)).includes(colon) && ++labels > mostLabels) break;
  }
  return labels;
}

// pipeline/stages/names/find-organizations.ts
function findOrganizations(tokens, range, vocabulary, countries) {
  const found = [];
  let at2 = range.from;
  for (const match of vocabulary.organizations.find(tokens, range.from, range.to)) {
    if (match.from < at2) continue;
    const value = match.values[0];
    const hit = value.label === "organization" ? ofAnotherCountry(tokens, fromGazetteer(tokens, match, value, vocabulary), countries) : readByHead(tokens, { from: at2, to: range.to }, match, value, vocabulary, countries);
    if (!hit) continue;
    const whole2 = withBloc(tokens, hit, found.at(-1), countries);
    if (whole2.from < hit.from && found.length > 0 && found.at(-1).from >= whole2.from) found.pop();
    found.push(whole2);
    at2 = hit.to;
  }
  return found;
}
var dashes2 = /* @__PURE__ */ new Set(["-", "\u2013", "\u2014"]);
function withBloc(tokens, hit, before2, countries) {
  if (hit.known !== null) return hit;
  const isDash2 = (token) => token >= 0 && dashes2.has(tokens.lexicon.form(tokens.form[token]));
  const joint = isDash2(hit.from - 1) ? hit.from - 1 : hit.from;
  if (before2 && before2.to === joint && isBloc(before2))
    return { ...hit, from: before2.from, bloc: joint === hit.from ? before2.bloc : null, country: null };
  const country2 = joint < hit.from ? countries.endingAt(joint) : void 0;
  return country2 && hit.kind === "forum" ? { ...hit, from: country2.from, country: null } : hit;
}
var isBloc = ({ kind, bloc, known: known3 }) => kind === "intergovernmental" && bloc !== null && bloc === known3;
function fromGazetteer(tokens, { from, to }, { attributes: attributes2 }, { lexicon: lexicon2 }) {
  if ((lexicon2.flags(tokens.form[from]) & FormFlag.Capitalized) === 0) return void 0;
  const text = (key) => typeof attributes2[key] === "string" ? String(attributes2[key]) : null;
  return {
    from,
    to,
    kind: text("as") ?? text("kind") ?? "other",
    known: text("name") ?? tokens.text.slice(tokens.start[from], tokens.end[to - 1]),
    acronym: text("acronym"),
    country: null,
    codes: Array.isArray(attributes2.codes) ? attributes2.codes : typeof attributes2.code === "string" ? [attributes2.code] : [],
    parent: text("parent"),
    bloc: attributes2.bloc === true ? text("name") : text("bloc-of"),
    bracketed: bracketedAcronym(tokens, to, lexicon2.flags)
  };
}
function ofAnotherCountry(tokens, hit, countries) {
  if (!hit || hit.codes.length === 0 || tokens.lexicon.form(tokens.form[hit.to] ?? 0) !== "of") return hit;
  const country2 = countries.startingAt(hit.to + 1);
  if (country2?.form !== "name" || country2.code !== null && hit.codes.includes(country2.code)) return hit;
  const known3 = tokens.text.slice(tokens.start[hit.from], tokens.end[country2.to - 1]);
  return { ...hit, to: country2.to, known: known3, country: country2, codes: [] };
}
function bracketedAcronym(tokens, at2, flags) {
  if (at2 + 2 >= tokens.count || tokens.text[tokens.start[at2]] !== "(" || tokens.text[tokens.start[at2 + 2]] !== ")")
    return -1;
  return (flags(tokens.form[at2 + 1]) & (FormFlag.AllCaps | FormFlag.Acronym)) !== 0 ? at2 + 1 : -1;
}

// pipeline/stages/names/of-phrase.ts
var longestOfPhrase = 12;
function endOfOfPhrase(tokens, at2, to, { lexicon: lexicon2, is, organizations }, countries) {
  const folded = (token) => lexicon2.folded(tokens.form[token]);
  const isCapitalized2 = (token) => (lexicon2.flags(tokens.form[token]) & FormFlag.Capitalized) !== 0;
  let end = at2;
  let country2 = null;
  while (end + 1 < to && end - at2 < longestOfPhrase && is.preposition.has(folded(end))) {
    let next = end + 1;
    if (tokens.tag[next] === Tag.DT) next++;
    const start = next;
    while (next < to && next - start < longestOfPhrase) {
      const hit = countries.startingAt(next);
      if (hit && hit.form !== "city") {
        country2 ??= hit;
        next = hit.to;
      } else if (isCapitalized2(next) && is.complement.has(folded(next))) next++;
      else if (next > start && tokens.tag[next] === Tag.POS && next + 1 < to && isCapitalized2(next + 1) && is.complement.has(folded(next + 1)))
        next++;
      else if (tokens.tag[next] === Tag.CC && next > start && next + 1 < to && isCapitalized2(next + 1) && is.complement.has(folded(next + 1)))
        next++;
      else break;
    }
    if (next === start || isCut(start, next)) break;
    end = next;
  }
  return { end, country: country2 };
  function isCut(start, next) {
    const own = organizations.matchAt(tokens, start, to);
    if (own && own.to > next) return true;
    return next < to && isCapitalized2(next) && lexicon2.tag(tokens.form[next - 1]) === Tag.JJ && !countries.endingAt(next);
  }
}

// pipeline/stages/names/organization-by-head.ts
var longestLeft = 6;
function readByHead(tokens, range, head, { attributes: attributes2 }, vocabulary, countries) {
  const { lexicon: lexicon2, is } = vocabulary;
  const folded = (token) => lexicon2.folded(tokens.form[token]);
  const isCapitalized2 = (token) => (lexicon2.flags(tokens.form[token]) & FormFlag.Capitalized) !== 0;
  const isLower = !isCapitalized2(head.from);
  const isOfPlace = isLower && attributes2.lower === "place";
  if (isLower ? attributes2.lower !== true && !isOfPlace : isGoingOn() || opensOffice()) return void 0;
  let country2 = null;
  const from = isLower && !isOfPlace ? withPortfolio() : withCapitals();
  if (!isLower && holdsRank(from, head.from)) return void 0;
  if (attributes2.kind === "forum" && is["no-forum"].has(folded(head.from - 1))) return void 0;
  const start = withCountry(from);
  const behind = endOfOfPhrase(tokens, head.to, range.to, vocabulary, countries);
  const end = isLower && !country2 ? head.to : withPlus(behind.end);
  if (!country2 && behind.country) country2 = behind.country;
  if (end - start === 1 || (isLower || attributes2.lower === "place") && start === head.from) return void 0;
  const bracketed2 = bracketedAcronym(tokens, end, lexicon2.flags);
  return {
    from: start,
    to: end,
    kind: String(attributes2.kind),
    known: null,
    acronym: bracketed2 < 0 ? null : lexicon2.form(tokens.form[bracketed2]),
    country: country2,
    codes: [],
    bloc: null,
    parent: null,
    bracketed: bracketed2
  };
  function holdsRank(first, last2) {
    for (let at2 = first; at2 < last2; at2++) {
      const rank = vocabulary.titleOf(tokens, at2, last2);
      if (rank && rank.to < last2 && !is.complement.has(folded(rank.to))) return true;
    }
    return false;
  }
  function isGoingOn() {
    for (let at2 = head.to; at2 < Math.min(range.to, head.to + 4) && isCapitalized2(at2); at2++)
      if (vocabulary.organizations.matchAt(tokens, at2, range.to)?.values[0].label === "organization-head") return true;
    return false;
  }
  function opensOffice() {
    return attributes2.opens === "office" && vocabulary.officeHeads.matchAt(tokens, head.to, range.to) !== void 0;
  }
  function withPortfolio() {
    let at2 = head.from;
    while (at2 > range.from && is.portfolio.has(folded(at2 - 1))) at2--;
    return at2;
  }
  function withCapitals() {
    const isMark4 = (token) => tokens.tag[token] === Tag.POS && isCapitalized2(token + 1);
    let at2 = head.from;
    while (at2 > range.from && head.from - at2 < longestLeft && !countries.endingAt(at2) && !isInitial(lexicon2.form(tokens.form[at2 - 1])) && !is.suffix.has(folded(at2 - 1)) && (isCapitalized2(at2 - 1) && !isClosed(at2 - 1) || at2 - 2 >= range.from && isMark4(at2 - 1) && isCapitalized2(at2 - 2) && !countries.endingAt(at2 - 1)))
      at2--;
    return at2;
  }
  function isClosed(token) {
    const tag = tokens.tag[token];
    const isPronoun2 = tag === Tag.PRP || tag === Tag.PRPS;
    return isPronoun2 ? token === range.from : isClosedClass(tag);
  }
  function withCountry(at2) {
    const owner = tokens.tag[at2 - 1] === Tag.POS ? countries.endingAt(at2 - 1) : countries.endingAt(at2);
    if (!owner || owner.from < range.from) return at2;
    country2 = owner;
    const hasStyle = owner.from > range.from && is.style.has(folded(owner.from - 1)) && isCapitalized2(owner.from - 1);
    return hasStyle ? owner.from - 1 : owner.from;
  }
  function withPlus(at2) {
    return attributes2.kind === "forum" && at2 < range.to && isCapitalized2(at2) && is.plus.has(folded(at2)) ? at2 + 1 : at2;
  }
}
var isClosedClass = (tag) => tag === Tag.DT || tag === Tag.IN || tag === Tag.CC || tag === Tag.PUNCT || tag === Tag.TO;

// pipeline/stages/names/nested-organizations.ts
function nestedOrganization(tokens, hit, countries, vocabulary) {
  if (hit.known !== null) return void 0;
  for (const match of vocabulary.organizations.find(tokens, hit.from + 1, hit.to)) {
    const isComplement = vocabulary.is.preposition.has(tokens.lexicon.folded(tokens.form[match.from - 2]));
    if (match.values[0].label !== "organization-head" || !isComplement) continue;
    const inner = readByHead(tokens, { from: match.from, to: hit.to }, match, match.values[0], vocabulary, countries);
    if (inner) return inner;
  }
  return void 0;
}

// pipeline/stages/names/parents.ts
function withParents(tokens, organizations, mentions) {
  const ending = /* @__PURE__ */ new Map();
  const starting = /* @__PURE__ */ new Map();
  for (const mention of mentions) {
    const { from, to } = mention.range;
    const inner = ending.get(to);
    if (!inner || inner.range.from < from) ending.set(to, mention);
    if (!starting.has(from)) starting.set(from, mention);
  }
  const parents = /* @__PURE__ */ new Map();
  for (const { entity, range, form } of mentions) {
    if (form !== "full" || parents.has(entity)) continue;
    const parent = inside(range.to, range.from) ?? before2(range.from) ?? behind(range.to);
    if (parent && parent.entity !== entity && parents.get(parent.entity) !== entity) parents.set(entity, parent.entity);
  }
  return organizations.map((organization, index) => {
    const parent = parents.get(index);
    return organization.parent !== null || parent === void 0 ? organization : { ...organization, parent: organizations[parent].name };
  });
  function inside(to, from) {
    const inner = ending.get(to);
    return inner && inner.range.from > from ? inner : void 0;
  }
  function before2(from) {
    return from > 1 && tokens.tag[from - 1] === Tag.POS ? ending.get(from - 1) : void 0;
  }
  function behind(to) {
    if (to + 1 >= tokens.count || tokens.lexicon.form(tokens.form[to]) !== "of") return void 0;
    return starting.get(tokens.tag[to + 1] === Tag.DT ? to + 2 : to + 1);
  }
}

// pipeline/stages/names/role-organization.ts
var mostMinistries = 32;
function createRoleOrganization(tokens, organizations, mentions, hasSides, { lexicon: lexicon2, is }) {
  const byToken = /* @__PURE__ */ new Map();
  for (const mention of mentions)
    for (let token = mention.range.from; token < mention.range.to; token++)
      if (!byToken.has(token)) byToken.set(token, mention);
  const ministries = organizations.filter(({ kind }) => kind === "ministry").slice(0, mostMinistries);
  return (office, country2) => {
    const { from, to, body: body2 } = office;
    const named = organizationIn(body2?.from ?? from, to) ?? organizationIn(from, to);
    if (named !== void 0) return isBorrowed(named, country2) ? null : named.organization.name;
    if (body2 && tokens.tag[body2.from] === Tag.DT && !is.delegation.has(lexicon2.folded(tokens.form[body2.to - 1])))
      return wordsOf3(body2.from + 1, body2.to);
    return ministryOf(office, country2);
  };
  function isBorrowed({ organization, words: words3 }, country2) {
    const { name, country: own } = organization;
    const isOther2 = own !== null && country2 !== null && own.code !== country2.code;
    return isOther2 && words3.length < name.length && words3 !== words3.toUpperCase();
  }
  function organizationIn(from, to) {
    for (let token = from; token < to; token++) {
      const mention = byToken.get(token);
      if (mention)
        return { organization: organizations[mention.entity], words: wordsOf3(mention.range.from, mention.range.to) };
    }
    return void 0;
  }
  function ministryOf({ kind, title, to }, country2) {
    if (kind === null || !kind.endsWith("minister")) return null;
    const portfolio = [];
    for (let token = title; token < to; token++)
      if (is.portfolio.has(lexicon2.folded(tokens.form[token]))) portfolio.push(plain(wordsOf3(token, token + 1)));
    if (portfolio.length === 0) return null;
    const found = ministries.find(
      ({ name, country: own }) => (own === null ? !hasSides : own.code === country2?.code) && portfolio.every((word2) => plain(name).includes(word2))
    );
    return found?.name ?? null;
  }
  function wordsOf3(from, to) {
    return wordsOfRange(tokens, { from, to });
  }
}
var plain = (text) => text.toLowerCase().replaceAll("defence", "defense");

// pipeline/stages/names/office-complement.ts
var longestTail = 14;
function officeComplement(tokens, range, head, vocabulary, countries, organizations) {
  const { lexicon: lexicon2, is, titleOf: titleOf2 } = vocabulary;
  const folded = (token) => lexicon2.folded(tokens.form[token]);
  const flags = (token) => lexicon2.flags(tokens.form[token]);
  const isCapitalized2 = (token) => (flags(token) & FormFlag.Capitalized) !== 0;
  let to = head.to;
  let body2 = null;
  let country2 = null;
  let isPosted = false;
  while (to + 1 < range.to && to - head.to < longestTail) {
    const isPosting = is.posting.has(folded(to));
    if (!isPosting && !is.preposition.has(folded(to)) || isPosting && isPosted) break;
    const end = endOfPhrase(to + 1);
    if (end === 0) break;
    if (!isPosting) country2 ??= firstCountry(to + 1, end);
    isPosted ||= isPosting;
    body2 = { from: body2 === null ? to + 1 : body2.from, to: end };
    to = end;
  }
  return { to, body: body2, country: country2 };
  function firstCountry(from, end) {
    for (let at2 = from; at2 < end; at2++) {
      const hit = countries.startingAt(at2);
      if (hit) return hit;
    }
    return null;
  }
  function endOfPhrase(start) {
    const hasArticle2 = tokens.tag[start] === Tag.DT || tokens.tag[start] === Tag.PRPS;
    const first = hasArticle2 ? start + 1 : start;
    let end = 0;
    let at2 = first;
    while (at2 < range.to && at2 - start < longestTail && !isRankOfName(at2)) {
      const unit = countries.startingAt(at2) ?? organizations.startingAt(at2);
      if (unit) end = at2 = unit.to;
      else if (is.complement.has(folded(at2)) || isAcronym(at2) || end > 0 && is.delegation.has(folded(at2))) end = ++at2;
      else if (end === at2 && tokens.tag[at2] === Tag.CD && is.numbered.has(folded(at2 - 1))) end = ++at2;
      else if (end === at2 && (tokens.tag[at2] === Tag.POS || isJoining(at2))) at2++;
      else if (at2 === first && isCapitalized2(at2)) return hasArticle2 ? endOfCapitals(at2) : endOfPlace(at2);
      else break;
    }
    return end;
  }
  function isJoining(token) {
    return tokens.tag[token] === Tag.CC && token + 1 < range.to && is.complement.has(folded(token + 1)) && !isRankOfName(token + 1);
  }
  function endOfCapitals(from) {
    let at2 = from;
    while (at2 < range.to && isCapitalized2(at2) && at2 - from < longestTail) at2++;
    return at2;
  }
  function endOfPlace(token) {
    return token + 1 < range.to && isCapitalized2(token + 1) ? 0 : token + 1;
  }
  function isRankOfName(token) {
    if (is.complement.has(folded(token)) && token + 1 < range.to && titleOf2(tokens, token + 1, range.to)) return false;
    const rank = titleOf2(tokens, token, range.to);
    return rank !== void 0 && (rank.to >= range.to || !is.complement.has(folded(rank.to)));
  }
  function isAcronym(token) {
    const both = FormFlag.Acronym | FormFlag.AllCaps;
    return (flags(token) & both) === both && (flags(head.from) & FormFlag.AllCaps) === 0 && !isFamilyInCapitals(tokens, token, true, vocabulary);
  }
}

// pipeline/stages/names/office-modifiers.ts
var longestLead2 = 14;
function officeModifiers(tokens, range, head, { lexicon: lexicon2, is }, countries, organizations) {
  const isModifier2 = (token) => (tokens.tag[token] !== Tag.IN || token + 1 === head.from) && is.modifier.has(lexicon2.folded(tokens.form[token])) && !countries.covering(token);
  let title = head.from;
  while (title > range.from && head.from - title < longestLead2 && isModifier2(title - 1)) title--;
  if (title === range.from) return { from: title, title, country: null, possessor: null };
  const adjacent = countries.endingAt(title);
  if (adjacent && adjacent.from >= range.from) {
    let from2 = adjacent.from;
    while (from2 > range.from && isModifier2(from2 - 1)) from2--;
    return { from: from2, title, country: adjacent, possessor: null };
  }
  if (tokens.tag[title - 1] === Tag.POS && title - 1 > range.from) {
    const owner = countries.endingAt(title - 1);
    if (owner && owner.from >= range.from) return { from: owner.from, title, country: owner, possessor: null };
    const body3 = organizations.endingAt(title - 1);
    return { from: Math.max(range.from, body3?.from ?? title - 2), title, country: null, possessor: title - 2 };
  }
  const body2 = organizations.endingAt(title);
  if (body2 && body2.from >= range.from) return { from: body2.from, title: body2.from, country: null, possessor: null };
  const distant = countryOver(title - 1);
  if (distant) return { from: distant.from, title: distant.to, country: distant, possessor: null };
  const isAcronym = (lexicon2.flags(tokens.form[title - 1]) & FormFlag.Acronym) !== 0 && title === head.from;
  const from = isAcronym ? title - 1 : title;
  return { from, title: from, country: null, possessor: null };
  function countryOver(last2) {
    for (let at2 = last2; at2 > range.from && last2 - at2 < 3; at2--) {
      if ((lexicon2.flags(tokens.form[at2]) & FormFlag.Capitalized) === 0 || tokens.tag[at2] === Tag.POS) return void 0;
      const hit = countries.endingAt(at2);
      if (hit && hit.form !== "city" && hit.from >= range.from) return hit;
    }
    return void 0;
  }
}

// pipeline/stages/names/find-offices.ts
function findOffices(tokens, range, vocabulary, countries, organizations) {
  const heads = findHeads(tokens, range, vocabulary);
  if (heads.length === 0) return [];
  const hits = heads.map((head) => readOffice(tokens, range, head, vocabulary, countries, organizations));
  hits.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken = /* @__PURE__ */ new Set();
  const kept = [];
  for (const hit of hits) {
    if (taken.has(hit.head.from) || taken.has(hit.to - 1)) continue;
    kept.push(taken.has(hit.from) ? cutBefore(hit, taken) : hit);
    for (let i = hit.from; i < hit.to; i++) taken.add(i);
  }
  return kept.sort((a, b) => a.from - b.from);
}
function cutBefore(hit, taken) {
  let from = hit.head.from;
  while (from > hit.from && !taken.has(from - 1)) from--;
  return {
    ...hit,
    from,
    title: Math.max(from, hit.title),
    country: hit.isCountryInside ? hit.country : null,
    possessor: null
  };
}
function findHeads(tokens, { from, to }, { lexicon: lexicon2, is, officeHeads }) {
  const found = officeHeads.find(tokens, from, to);
  for (let i = from; i < to; i++)
    if (is.counterpart.has(lexicon2.folded(tokens.form[i]))) found.push({ from: i, to: i + 1, values: ["counterpart"] });
  return found;
}
function readOffice(tokens, range, head, vocabulary, countries, organizations) {
  const before2 = officeModifiers(tokens, range, head, vocabulary, countries, organizations);
  const behind = officeComplement(tokens, range, head, vocabulary, countries, organizations);
  const isCounterpart = vocabulary.is.counterpart.has(vocabulary.lexicon.folded(tokens.form[head.from]));
  const origin = isCounterpart ? originBehind(behind.to) : void 0;
  const whole2 = vocabulary.offices.matchAt(tokens, head.from, range.to);
  const to = Math.max(behind.to, whole2?.to ?? 0);
  const known3 = longest4(vocabulary.offices.findAll(tokens, before2.title, to))?.values[0].attributes;
  return {
    from: before2.from,
    to: origin?.to ?? to,
    title: before2.title,
    head: { from: head.from, to: head.to },
    kind: isCounterpart ? "counterpart" : known3 ? String(known3.kind) : null,
    level: typeof known3?.level === "number" ? known3.level : null,
    codes: Array.isArray(known3?.codes) ? known3.codes : [],
    country: before2.country ?? origin ?? behind.country,
    isCountryInside: before2.country === null && behind.country !== null,
    body: behind.body,
    possessor: before2.possessor,
    isCounterpart
  };
  function originBehind(at2) {
    if (at2 + 1 >= range.to || vocabulary.lexicon.form(tokens.form[at2]) !== "from") return void 0;
    const hit = countries.startingAt(tokens.tag[at2 + 1] === Tag.DT ? at2 + 2 : at2 + 1);
    return hit && hit.to <= range.to ? hit : void 0;
  }
}
var longest4 = (matches) => matches.reduce(
  (best, match) => best && best.to - best.from >= match.to - match.from ? best : match,
  void 0
);

// pipeline/stages/names/units.ts
function findUnits(tokens, sentences, vocabulary) {
  const inSentences = (find) => {
    const all3 = [];
    for (const range of sentences) for (const hit of find(range)) all3.push(hit);
    return indexHits(all3, tokens.count);
  };
  const countries = indexHits(findCountries(tokens, vocabulary), tokens.count);
  const organizations = inSentences((range) => findOrganizations(tokens, range, vocabulary, countries));
  const offices = inSentences((range) => findOffices(tokens, range, vocabulary, countries, organizations));
  return {
    countries,
    organizations,
    offices,
    ranks: inSentences((range) => findRanks(tokens, range, vocabulary, offices, organizations)),
    honorifics: inSentences((range) => findHonorifics(tokens, range, vocabulary))
  };
}
function findRanks(tokens, { from, to }, { titleOf: titleOf2 }, offices, organizations) {
  const ranks = [];
  for (let at2 = from; at2 < to; ) {
    const rank = titleOf2(tokens, at2, to);
    if (!rank) {
      at2++;
      continue;
    }
    const office = offices.covering(at2);
    const isInside4 = isWithin(organizations.covering(at2), at2) || isWithin(office, at2) || office !== void 0 && office.to > rank.to;
    if (!isInside4) ranks.push(rank);
    at2 = isInside4 ? at2 + 1 : rank.to;
  }
  return ranks;
}
var isWithin = (hit, token) => hit !== void 0 && hit.from < token;
function findHonorifics(tokens, { from, to }, { honorifics, lexicon: lexicon2 }) {
  const isCapitalized2 = (token) => (lexicon2.flags(tokens.form[token]) & FormFlag.Capitalized) !== 0;
  return honorifics.find(tokens, from, to).map((hit) => isCapitalized2(hit.from) || hit.to - hit.from < 2 ? hit : { ...hit, from: hit.from + 1 }).filter((hit) => isCapitalized2(hit.from)).map(({ from: start, to: end, values: [{ attributes: attributes2 }] }) => ({
    from: start,
    to: end,
    gender: attributes2.gender === "female" || attributes2.gender === "male" ? attributes2.gender : null,
    isKept: attributes2.keep === true
  }));
}

// pipeline/text/id-set.ts
var createIdSet = (ids) => {
  const all3 = [...ids];
  const marks4 = new Uint8Array(all3.reduce((most2, id) => Math.max(most2, id + 1), 0));
  for (const id of all3) marks4[id] = 1;
  return { has: (id) => id < marks4.length && marks4[id] === 1 };
};

// pipeline/stages/names/syllables.ts
var longestWord = 16;
function createSyllableTest(onsets, rimes) {
  const known3 = new Set(["", ...onsets].flatMap((onset) => rimes.map((rime) => onset + rime)));
  const longest5 = Math.max(0, ...[...known3].map(({ length }) => length));
  return (word2, most2) => {
    if (word2.length === 0 || word2.length > longestWord) return false;
    let ends = /* @__PURE__ */ new Set([0]);
    for (let count2 = 0; count2 < most2; count2++) {
      const next = /* @__PURE__ */ new Set();
      for (const start of ends)
        for (let end = start + 1; end <= Math.min(word2.length, start + longest5); end++)
          if (known3.has(word2.slice(start, end))) next.add(end);
      if (next.has(word2.length)) return true;
      ends = next;
    }
    return false;
  };
}

// pipeline/stages/names/cultures.ts
var shortestStem = 3;
function createCultureOf(rules, wordsOf3, lexicon2) {
  const idOf = (word2) => lexicon2.folded(lexicon2.intern(word2));
  const families = /* @__PURE__ */ new Map();
  const distinct = /* @__PURE__ */ new Set();
  for (const rule of rules) {
    const culture = readCulture(rule, wordsOf3);
    if (rule.attributes?.distinct === true) for (const { code } of culture.cultures) distinct.add(code);
    for (const { phrase } of phraseEntries([rule])) {
      const id = idOf(phrase);
      families.set(id, [...families.get(id) ?? [], culture]);
    }
  }
  const endings = /* @__PURE__ */ new Map();
  for (const entry of wordsOf3("ending")) {
    const [ending = "", ...codes] = entry.split(" ");
    const letter = ending.slice(-1);
    endings.set(letter, [...endings.get(letter) ?? [], { ending, codes }]);
  }
  const isGiven = (given, { isSyllables, syllables, words: words3 }) => given.length > 0 && given.length <= words3 && given.every(
    (word2) => lexicon2.form(idOf(word2)).split("-").every((part) => isSyllables(part, syllables))
  );
  const cultureOf = (words3) => {
    const forward = (families.get(idOf(words3[0] ?? "")) ?? []).filter((culture) => isGiven(words3.slice(1), culture));
    if (forward.length > 0) return forward.flatMap(({ cultures }) => cultures);
    return (families.get(idOf(words3.at(-1) ?? "")) ?? []).filter((culture) => culture.words < 3 && words3[0].includes("-") && isGiven(words3.slice(0, -1), culture)).flatMap(({ cultures }) => cultures.map((culture) => ({ ...culture, order: "given-first" })));
  };
  return Object.assign(cultureOf, {
    isDistinct: (code) => distinct.has(code),
    isFamilyName: (word2) => families.get(word2)?.some(({ cultures }) => cultures.some(({ code }) => distinct.has(code))) === true,
    byEnding: (words3) => {
      const last2 = lexicon2.form(idOf(words3.at(-1) ?? ""));
      let longest5 = 0;
      let told2 = [];
      for (const { ending, codes } of endings.get(last2.slice(-1)) ?? []) {
        if (ending.length <= longest5 || last2.length < ending.length + shortestStem || !last2.endsWith(ending)) continue;
        longest5 = ending.length;
        told2 = codes;
      }
      return told2;
    }
  });
}
function readCulture({ attributes: attributes2 = {} }, wordsOf3) {
  const { codes, order, short, language, syllables, words: words3 } = attributes2;
  return {
    cultures: codes.map((code) => ({
      code,
      order,
      short
    })),
    isSyllables: createSyllableTest(wordsOf3(`${String(language)}-onset`), wordsOf3(`${String(language)}-rime`)),
    syllables: Number(syllables),
    words: Number(words3)
  };
}

// pipeline/stages/names/homes-of-name.ts
function createHomesOfName(cultureOf, rules, lexicon2) {
  const idOf = (word2) => lexicon2.folded(lexicon2.intern(word2));
  const byGiven = new Map(
    phraseEntries(rules).map(({ phrase, value }) => [idOf(phrase), value.attributes.codes])
  );
  return (words3) => {
    const cultures = cultureOf(words3);
    if (cultures.length > 0) return [...new Set(cultures.map(({ code }) => code))];
    const ending = cultureOf.byEnding(words3);
    return ending.length > 0 ? ending : byGiven.get(idOf(words3[0])) ?? [];
  };
}

// pipeline/stages/names/japanese-names.ts
var known2 = 2;
function createJapaneseOrder(rules, wordsOf3, lexicon2) {
  const idOf = (word2) => lexicon2.folded(lexicon2.intern(word2));
  const weigh3 = (label, list) => {
    const names2 = new Set(phraseEntries(rules.filter((rule) => rule.label === label)).map(({ phrase }) => idOf(phrase)));
    const endings = wordsOf3(list);
    return (word2) => {
      const id = idOf(word2);
      const form = lexicon2.form(id);
      const hasEnding = endings.some((ending) => form.length > ending.length && form.endsWith(ending));
      return (names2.has(id) ? known2 : 0) + (hasEnding ? 1 : 0);
    };
  };
  const asFamily = weigh3("japanese-family", "family-ending");
  const asGiven = weigh3("japanese-given", "given-ending");
  return (words3) => {
    const [first, last2] = words3;
    if (words3.length !== 2) return "unknown";
    const familyFirst = asFamily(first) + asGiven(last2);
    const givenFirst = asGiven(first) + asFamily(last2);
    if (Math.abs(familyFirst - givenFirst) < known2) return "unknown";
    return familyFirst > givenFirst ? "family-first" : "given-first";
  };
}

// pipeline/stages/names/vocabulary.ts
var wordLists = {
  heads: "names/offices",
  modifier: "names/offices",
  complement: "names/offices",
  preposition: "names/offices",
  posting: "names/offices",
  counterpart: "names/offices",
  delegation: "names/offices",
  "other-office": "names/offices",
  numbered: "names/offices",
  "office-idle": "names/offices",
  particle: "names/cultures",
  suffix: "names/cultures",
  never: "names/cultures",
  joiner: "names/cultures",
  "spanish-given": "names/cultures",
  ambiguous: "names/cultures",
  speech: "names/cultures",
  portfolio: "names/organizations",
  style: "names/organizations",
  plus: "names/organizations",
  "no-forum": "names/organizations",
  noble: "names/titles",
  credit: "names/cultures",
  female: "names/genders",
  male: "names/genders",
  "female-middle": "names/genders",
  "male-middle": "names/genders",
  leading: "names/meetings",
  visiting: "names/meetings",
  receiving: "names/meetings",
  meeting: "names/meetings",
  described: "names/meetings",
  waters: "names/meetings"
};
function createVocabulary(ruleSets2, lexicon2) {
  const phrases = (set) => compilePhrases(phraseEntries(rulesOf(ruleSets2, set, "phrases")), lexicon2);
  const idsOf = (set, list) => createIdSet((listWords(ruleSets2, set, list) ?? []).map((word2) => lexicon2.folded(lexicon2.intern(word2))));
  const countryNames = new Map(
    phraseEntries(rulesOf(ruleSets2, "names/countries", "phrases")).map(({ value: { attributes: attributes2 } }) => [
      String(attributes2.code),
      String(attributes2.name)
    ])
  );
  const heads = listWords(ruleSets2, "names/offices", "head") ?? [];
  const idOf = (word2) => lexicon2.folded(lexicon2.intern(word2));
  const spellings = new Map(
    (listWords(ruleSets2, "names/offices", "spelling") ?? []).map((pair) => {
      const [from, to] = pair.split(" ");
      return [idOf(from), idOf(to)];
    })
  );
  const cultureOf = createCultureOf(
    rulesOf(ruleSets2, "names/cultures", "phrases").filter(({ label }) => label === "family-name"),
    (list) => listWords(ruleSets2, "names/cultures", list) ?? [],
    lexicon2
  );
  return {
    lexicon: lexicon2,
    countries: phrases("names/countries"),
    organizations: phrases("names/organizations"),
    honorifics: compilePhrases(
      phraseEntries(rulesOf(ruleSets2, "names/titles", "phrases")).flatMap((entry) => [
        entry,
        { ...entry, phrase: `${entry.phrase}.` }
      ]),
      lexicon2
    ),
    offices: phrases("names/offices"),
    officeHeads: compilePhrases(
      heads.map((phrase) => ({ phrase, value: phrase })),
      lexicon2
    ),
    plainOffice: (word2) => spellings.get(word2) ?? word2,
    countryName: (code) => countryNames.get(code) ?? code,
    titleOf: createTitleOf(
      [...rulesOf(ruleSets2, "names/rank-words", "phrases"), ...rulesOf(ruleSets2, "names/ranks", "phrases")],
      idsOf("names/rank-words", "rank-note"),
      lexicon2
    ),
    services: phrases("names/services"),
    cultureOf,
    homesOfName: createHomesOfName(cultureOf, rulesOf(ruleSets2, "names/given-names", "phrases"), lexicon2),
    japaneseOrder: createJapaneseOrder(
      rulesOf(ruleSets2, "names/japanese", "phrases"),
      (list) => listWords(ruleSets2, "names/japanese", list) ?? [],
      lexicon2
    ),
    orders: {
      familyFirst: new Set(listWords(ruleSets2, "names/cultures", "family-first")),
      untold: new Set(listWords(ruleSets2, "names/cultures", "untold-order")),
      doubleFamily: new Set(listWords(ruleSets2, "names/cultures", "double-family")),
      manyCultures: new Set(listWords(ruleSets2, "names/cultures", "many-cultures")),
      noFamily: new Set(listWords(ruleSets2, "names/cultures", "no-family"))
    },
    history: compilePhrases(
      phraseEntries(rulesOf(ruleSets2, "names/cultures", "phrases").filter(({ label }) => label === "history")),
      lexicon2
    ),
    is: Object.fromEntries(
      Object.entries(wordLists).map(([list, set]) => [list, idsOf(set, list)])
    )
  };
}

// pipeline/stages/names/create-names.ts
function createNames(ruleSets2, lexicon2) {
  const vocabulary = createVocabulary(ruleSets2, lexicon2);
  return ({ blocks: { blocks }, segments }) => {
    const { tokens, sentences } = segments;
    const units = findUnits(tokens, sentences, vocabulary);
    const isNamingBlock = namingBlocks(segments, blocks);
    const fields = fieldsOf(segments, blocks, isNamingBlock);
    const isNaming = (token) => token < tokens.count && isNamingBlock(blocks[segments.blockOf[token]]);
    const home = homeOf(segments, blocks, units);
    const joined = joinOrganizations(
      tokens,
      units.organizations.all.filter(({ from }) => isNaming(from)).flatMap((hit) => {
        const nested = nestedOrganization(tokens, hit, units.countries, vocabulary);
        return nested ? [hit, nested] : [hit];
      }),
      fields,
      units.countries,
      home,
      vocabulary
    );
    const people = joinPeople(
      fields.flatMap((field) => findCandidates(tokens, field, units, vocabulary)),
      lexicon2,
      vocabulary.cultureOf
    );
    const named = new Set(people.flatMap(({ candidates }) => candidates.map(({ core }) => core.from)));
    const places3 = units.countries.all.filter(({ from }) => !named.has(from));
    const countriesOfPeople = assignCountries(
      people,
      {
        segments,
        tokens,
        units: { ...units, countries: indexHits(places3, tokens.count) },
        home,
        bodies: lookUpBodies(tokens, joined, places3),
        countryBefore: createCountryBefore(places3)
      },
      vocabulary
    );
    const countries = countriesNamed(places3.filter(({ from }) => isNaming(from)));
    const organizations = withParents(
      tokens,
      locateOrganizations(joined, people, countriesOfPeople, homesOf2(segments, blocks, units)),
      joined.mentions
    );
    const hasSides = new Set(countriesOfPeople.flatMap((country2) => country2?.code ?? [])).size > 1;
    const organizationOf = createRoleOrganization(tokens, organizations, joined.mentions, hasSides, vocabulary);
    const described = people.map(
      (person, index) => describePerson(tokens, person, countriesOfPeople[index], organizationOf, vocabulary)
    );
    const implied = impliedMinistry(tokens, fields, described, joined.organizations, vocabulary);
    const mentions = [
      ...people.flatMap(mentionsOf),
      ...joined.mentions,
      ...countries.mentions,
      ...implied ? impliedMentions(implied, organizations.length) : []
    ];
    return {
      people: described,
      organizations: implied ? [...organizations, implied.organization] : organizations,
      countries: countries.countries,
      mentions: mentions.sort((a, b) => a.range.from - b.range.from || b.range.to - a.range.to)
    };
  };
}
var mentionsOf = ({ candidates, words: words3 }, entity) => candidates.map(({ range, core, words: own }) => ({
  kind: "person",
  entity,
  range,
  core,
  form: own.length === words3.length || own.length > 1 ? "full" : "short"
}));
function countriesNamed(hits) {
  const byCode = /* @__PURE__ */ new Map();
  const countries = [];
  const mentions = hits.map(({ from, to, code, name, form }) => {
    const key = code ?? name;
    const entity = byCode.get(key) ?? countries.push({ code, name, basis: form === "adjective" ? "adjective" : form === "city" ? "place" : "name" }) - 1;
    byCode.set(key, entity);
    return {
      kind: "country",
      entity,
      range: { from, to },
      core: { from, to },
      form: form === "name" ? "full" : form === "city" ? "short" : "description"
    };
  });
  return { countries, mentions };
}

// pipeline/record/id.ts
import * as crypto from "node:crypto";
var stableId = (prefix, ...identity) => `${prefix}-${sha256(identity.join("\0")).slice(0, 12)}`;
var sha256 = "hash" in crypto ? (text) => crypto.hash("sha256", text) : (text) => crypto.createHash("sha256").update(text).digest("hex");

// pipeline/record/schema-version.ts
var schemaVersion = "1.0.0";

// pipeline/stages/record/place.ts
var quote = (text, { start, end }) => ({ start, end, exact: text.slice(start, end) });
function place2(tokens, { from, to }) {
  if (to <= from || to > tokens.count) throw new RangeError(`no token range: ${from} to ${to} of ${tokens.count}`);
  return quote(tokens.text, { start: tokens.start[from], end: tokens.end[to - 1] });
}
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// pipeline/stages/record/write-blocks.ts
var writeBlocks = (text, { blocks }) => blocks.map(({ kind, role, start, end, rule }) => ({
  id: stableId("b", start, end),
  kind,
  ...role && { role },
  ...quote(text, { start, end }),
  rule
}));

// pipeline/stages/record/distinct-ids.ts
function distinctIds(prefix, identities) {
  const seen = /* @__PURE__ */ new Map();
  return identities.map((identity) => {
    const key = identity.join("\0");
    const count2 = seen.get(key) ?? 0;
    seen.set(key, count2 + 1);
    return count2 ? stableId(prefix, ...identity, count2) : stableId(prefix, ...identity);
  });
}

// pipeline/stages/record/write-dates.ts
var writeDate = (tokens, { range, edtf: edtf2, precision, anchor }) => ({
  ...place2(tokens, range),
  edtf: edtf2,
  precision,
  anchor
});
var dateAt = (tokens, { dates }, index) => index === null ? null : writeDate(tokens, dates[index]);

// pipeline/stages/record/write-statements.ts
function writeStatements(tokens, { attributions }, { speakers, confidence: confidence2, addressees }, { topicsOf: topicsOf2 }, names2, written, ids, event) {
  const idOf = { person: written.personIds, organization: written.organizationIds };
  const statements = attributions.map(
    (found, index) => ({
      id: ids[index],
      kind: found.kind,
      act: found.act,
      negated: found.negated,
      conditional: found.conditional,
      speaker: writeSpeaker(tokens, found.mention, speakers[index], names2, written),
      addressees: addressees[index].map(({ kind, entity, basis }) => ({ id: idOf[kind][entity], basis })),
      cue: found.cue && { ...place2(tokens, found.cue), lemma: found.lemma ?? "" },
      content: found.content.map((range) => place2(tokens, range)),
      topics: [...topicsOf2[index]],
      event: event(index),
      reportedBy: found.outer < 0 ? null : ids[found.outer],
      rule: found.rule,
      confidence: confidence2[index]
    })
  );
  return statements.sort(
    (a, b) => a.content[0].start - b.content[0].start || a.content[0].end - b.content[0].end || byText(a.id, b.id)
  );
}
function statementIds(tokens, { attributions }) {
  const seen = /* @__PURE__ */ new Set();
  return attributions.map(({ cue, content }) => {
    const head = tokens.start[(cue ?? content[0]).from];
    const start = tokens.start[content[0].from];
    let id = stableId("s", head);
    if (seen.has(id)) id = stableId("s", head, start);
    for (let count2 = 2; seen.has(id); count2++) id = stableId("s", head, start, count2);
    seen.add(id);
    return id;
  });
}
function writeSpeaker(tokens, mention, speaker, names2, written) {
  const { type, entity, via } = speaker;
  const id = entity === null ? null : type === "person" ? written.personIds[entity] : type === "organization" ? written.organizationIds[entity] : null;
  const name = entity !== null && type === "person" ? names2.people[entity].name : entity !== null && type === "organization" ? names2.organizations[entity].name : speaker.name;
  const members = speaker.members.map((member) => memberId(member, written));
  return { type, id, name, members, via, mention: mention && place2(tokens, mention) };
}
var memberId = (member, { personIds, organizationIds }) => member.kind === "country" ? member.code : (member.kind === "person" ? personIds : organizationIds)[member.entity];

// pipeline/stages/record/write-cooperation.ts
var writeCooperation = (tokens, { items }, statementIds2) => {
  const ids = distinctIds(
    "c",
    items.map(({ range }) => [tokens.start[range.from]])
  );
  return items.map(({ range, topic, frame, parties, list, position, attribution, rule }, index) => ({
    id: ids[index],
    ...place2(tokens, range),
    topic,
    frame,
    parties: [...parties],
    list: stableId("l", tokens.start[list.from]),
    position,
    statement: attribution === null ? null : statementIds2[attribution],
    rule
  }));
};
var writeCommitments = (tokens, { commitments }, dates, names2, written) => {
  const ids = distinctIds(
    "m",
    commitments.map(({ range }) => [tokens.start[range.from]])
  );
  return commitments.map(({ range, by, mention, due, strength, rule, confidence: confidence2 }, index) => ({
    id: ids[index],
    ...place2(tokens, range),
    by: writeSpeaker(tokens, mention, by, names2, written),
    due: dateAt(tokens, dates, due),
    strength,
    rule,
    confidence: confidence2
  }));
};

// pipeline/stages/record/write-events.ts
var eventIds = (tokens, { events }) => distinctIds(
  "e",
  events.map(({ type, evidence }) => [type, startOf2(tokens, evidence)])
);
var writeEvents = (tokens, { events }, dates, written, ids) => {
  const idOf = { person: written.personIds, organization: written.organizationIds };
  return events.map(
    ({ type, status, series, rule, confidence: confidence2, ...found }, index) => ({
      id: ids[index],
      type,
      status,
      date: dateAt(tokens, dates, found.date),
      place: writePlace(tokens, found.place),
      parties: [...found.parties],
      participants: found.participants.map(({ kind, entity, side, role }) => ({
        id: idOf[kind][entity],
        side,
        role
      })),
      parent: found.parent === null ? null : ids[found.parent],
      series,
      evidence: found.evidence.map((range) => place2(tokens, range)),
      rule,
      confidence: confidence2
    })
  ).sort(byEvidence);
};
var writeAgreements = (tokens, { agreements }, dates, ids) => {
  const own = distinctIds(
    "a",
    agreements.map(({ evidence }) => [startOf2(tokens, evidence)])
  );
  return agreements.map(
    ({ kind, title, status, parties, date: date2, event, evidence, rule, confidence: confidence2 }, index) => ({
      id: own[index],
      kind,
      title,
      parties: [...parties],
      date: dateAt(tokens, dates, date2),
      status,
      event: event === null ? null : ids[event],
      evidence: evidence.map((range) => place2(tokens, range)),
      rule,
      confidence: confidence2
    })
  ).sort(byEvidence);
};
var startOf2 = (tokens, evidence) => tokens.start[evidence[0].from];
var writePlace = (tokens, found) => found && { name: found.name, country: found.country, ...place2(tokens, found.range) };
var byEvidence = (a, b) => a.evidence[0].start - b.evidence[0].start || a.evidence[0].end - b.evidence[0].end || byText(a.id, b.id);

// pipeline/stages/record/write-people.ts
function writePeople(tokens, names2, { resolvedMentions, resolvedRoles }) {
  const personMentions = groupMentions(tokens, "person", names2.people.length, names2.mentions, resolvedMentions);
  const organizationMentions = groupMentions(
    tokens,
    "organization",
    names2.organizations.length,
    names2.mentions,
    resolvedMentions
  );
  const addedRoles = /* @__PURE__ */ new Map();
  for (const role of resolvedRoles) addedRoles.set(role.entity, [...addedRoles.get(role.entity) ?? [], role]);
  const personIds = distinctIds(
    "p",
    names2.people.map((person) => [fold(person.name)])
  );
  const organizationIds = distinctIds(
    "o",
    names2.organizations.map((organization) => [fold(organization.name)])
  );
  const people = names2.people.map(
    ({ gender: _gender, roles, ...facts }, index) => ({
      id: personIds[index],
      name: facts.name,
      family: facts.family,
      given: facts.given,
      order: facts.order,
      honorifics: facts.honorifics,
      rank: facts.rank,
      roles: [...roles, ...addedRoles.get(index) ?? []].map(({ title, level, organization, range }) => ({
        title,
        level,
        organization,
        ...place2(tokens, range)
      })),
      country: facts.country,
      mentions: personMentions[index]
    })
  );
  const organizations = names2.organizations.map(
    (facts, index) => ({
      id: organizationIds[index],
      name: facts.name,
      acronym: facts.acronym,
      kind: facts.kind,
      country: facts.country,
      parent: facts.parent,
      mentions: organizationMentions[index]
    })
  );
  return {
    people: people.sort(byFirstMention),
    organizations: organizations.sort(byFirstMention),
    personIds,
    organizationIds
  };
}
function groupMentions(tokens, kind, count2, ...lists) {
  const groups = Array.from({ length: count2 }, () => []);
  const seen = groups.map(() => /* @__PURE__ */ new Set());
  for (const list of lists) {
    for (const { kind: own, entity, range, form } of list) {
      if (own !== kind) continue;
      const places3 = seen[entity];
      const key = range.from * (tokens.count + 1) + range.to;
      if (places3.has(key)) continue;
      places3.add(key);
      const { start, end, exact } = place2(tokens, range);
      groups[entity].push({ start, end, exact, form });
    }
  }
  for (const group of groups) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}
var byFirstMention = (a, b) => (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity) || byText(a.id, b.id);

// pipeline/stages/record/create-record.ts
var createRecord = (provenance) => (layers, notes) => {
  const { article, segments, names: names2, attributions, dates } = layers;
  const { tokens } = segments;
  const written = writePeople(tokens, names2, layers.speakers);
  const statements = statementIds(tokens, attributions);
  const events = eventIds(tokens, layers.events);
  const eventOf = (attribution) => {
    const event = layers.events.eventOf[attribution] ?? null;
    return event === null ? null : events[event];
  };
  return {
    schemaVersion,
    id: stableId("r", article.source.sha256, article.source.part ?? ""),
    source: article.source,
    article: writeFacts(layers),
    text: article.text,
    blocks: writeBlocks(article.text, layers.blocks),
    people: [...written.people],
    organizations: [...written.organizations],
    statements: writeStatements(
      tokens,
      attributions,
      layers.speakers,
      layers.topics,
      names2,
      written,
      statements,
      eventOf
    ),
    topics: writeTopics(tokens, layers.topics),
    events: writeEvents(tokens, layers.events, dates, written, events),
    agreements: writeAgreements(tokens, layers.agreements, dates, events),
    cooperation: writeCooperation(tokens, layers.cooperation, statements),
    commitments: writeCommitments(tokens, layers.commitments, dates, names2, written),
    dates: dates.dates.map((found) => writeDate(tokens, found)),
    notes: [...article.notes, ...notes].sort(byNotePlace),
    provenance
  };
};
function writeFacts({ article: { facts }, blocks }) {
  const found = blocks.facts;
  return {
    ...facts,
    title: facts.title ?? found.title,
    authors: facts.authors.length ? [...facts.authors] : [...found.authors],
    translator: facts.translator ?? found.translator,
    published: facts.published ?? (found.published ? { edtf: found.published, basis: "text" } : null)
  };
}
var writeTopics = (tokens, { topics: topics2 }) => topics2.map(({ id, score, central, evidence }) => ({
  id,
  score,
  central,
  evidence: evidence.map(({ rule, ...range }) => ({ ...place2(tokens, range), rule }))
})).sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || byText(a.id, b.id));
var byNotePlace = (a, b) => (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1) || byText(a.code, b.code);

// pipeline/stages/resolve/speakers.ts
var speakerPerson = (entity, via) => ({
  type: "person",
  entity,
  name: null,
  members: [],
  via
});
var speakerOrganization = (entity, via) => ({
  type: "organization",
  entity,
  name: null,
  members: [],
  via
});
var speakerCountry = (name, via) => ({
  type: "country",
  entity: null,
  name,
  members: [],
  via
});
var speakerGroup = (name, members) => ({
  type: "group",
  entity: null,
  name,
  members,
  via: "group"
});
var speakerUnnamed = (via) => ({
  type: "unnamed",
  entity: null,
  name: null,
  members: [],
  via
});
var speakerUnresolved = (via) => ({
  type: "unresolved",
  entity: null,
  name: null,
  members: [],
  via
});

// pipeline/stages/resolve/subject-mentions.ts
function findSubjects({ mentions, countries, people }, { tokens, sentences, sentenceOf, quotationOf }, blocks) {
  const subjects = [];
  let body2 = 0;
  const inTitles = new Set(people.flatMap(({ roles }) => roles.flatMap(({ range }) => tokensOf2(range))));
  const seen = { person: -1, organization: -1, country: -1 };
  for (const [position, { kind, entity, range, form }] of mentions.entries()) {
    if (kind === "organization") body2 = Math.max(body2, range.to);
    if (kind === "country" && range.from < body2) continue;
    if (kind === "organization" && inTitles.has(range.from)) continue;
    const sentence = sentenceOf[range.from];
    if (seen[kind] === sentence || blocks[sentences[sentence].block].kind !== "body" || quotationOf[range.from] >= 0)
      continue;
    if (kind === "country" && (form === "description" || form === "short")) continue;
    const isGoverned = governs(tokens, range.from, sentences[sentence].from) || tokens.tag[range.to] === Tag.POS;
    if (isGoverned) continue;
    seen[kind] = sentence;
    const other = kind === "person" ? joinedWith(mentions, position, tokens) : void 0;
    if (other !== void 0) {
      const members = [entity, other].map((person) => ({ kind: "person", entity: person }));
      subjects.push({ at: range.from, speaker: speakerGroup("", members) });
      continue;
    }
    subjects.push({
      at: range.from,
      speaker: kind === "country" ? { type: "country", entity: null, name: countries[entity].name, members: [], via: "name" } : { type: kind, entity, name: null, members: [], via: "name" }
    });
  }
  return subjects;
}
var tokensOf2 = ({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index);
function joinedWith(mentions, position, { tag }) {
  const { range, entity } = mentions[position];
  if (tag[range.to] !== Tag.CC) return void 0;
  const next = mentions.slice(position + 1, position + 6).find(({ kind, range: other }) => kind === "person" && other.from === range.to + 1);
  return next && next.entity !== entity ? next.entity : void 0;
}
var governing = /* @__PURE__ */ new Set([Tag.IN, Tag.TO, Tag.VB, Tag.VBD, Tag.VBZ, Tag.VBG, Tag.VBN, Tag.VBP]);
function governs(tokens, from, first) {
  let at2 = from - 1;
  while (at2 >= first && from - at2 < 4 && (tokens.tag[at2] === Tag.DT || tokens.tag[at2] === Tag.PRPS || tokens.tag[at2] === Tag.JJ))
    at2--;
  return at2 >= first && governing.has(tokens.tag[at2]);
}

// pipeline/stages/resolve/discourse.ts
var viewScene = ({ sides }) => ({
  sides,
  sideOf: new Map(sides.flatMap((side) => side.people.map((person) => [person, side])))
});
var longestMemory = 24;
var mostBodies = 128;
function openDiscourse(names2, segments, blocks, scenes) {
  const subjects = findSubjects(names2, segments, blocks);
  const memory = [];
  const bodies = names2.organizations.slice(0, mostBodies).map((_, organization) => organization);
  const views = scenes.map(viewScene);
  const genders = /* @__PURE__ */ new Map();
  let nextSubject = 0;
  let said = { from: 0, to: 0 };
  let scene = 0;
  return {
    names: names2,
    segments,
    moveTo: (token) => {
      while (nextSubject < subjects.length && subjects[nextSubject].at < token) {
        const { at: at2, speaker } = subjects[nextSubject++];
        if (at2 < said.from || at2 >= said.to) memory.push({ at: at2, speaker, isSpeaker: false });
      }
      if (memory.length > 4 * longestMemory) memory.splice(0, memory.length - longestMemory);
    },
    add: (range, speaker, content) => {
      const behind = content.findLast(({ from }) => from >= range.to);
      if (behind) said = behind;
      memory.push({ at: range.from, speaker, isSpeaker: true });
    },
    addSubject: (at2, speaker) => {
      if (at2 < said.from || at2 >= said.to) memory.push({ at: at2, speaker, isSpeaker: false });
    },
    latest: (fits2) => {
      const oldest = Math.max(0, memory.length - longestMemory);
      for (let i = memory.length - 1; i >= oldest; i--) if (fits2(memory[i])) return memory[i];
      return void 0;
    },
    sceneAt: (token) => {
      while (scene + 1 < scenes.length && scenes[scene + 1].from <= token) scene++;
      while (scene > 0 && scenes[scene].from > token) scene--;
      return views[scene];
    },
    genderOf: (person) => names2.people[person].gender ?? genders.get(person) ?? null,
    learnGender: (person, gender) => {
      genders.set(person, gender);
    },
    unnamedNouns: /* @__PURE__ */ new Set(),
    holders: /* @__PURE__ */ new Map(),
    bodiesAround: () => bodies,
    countryOf: (person) => {
      const country2 = names2.people[person].country;
      return country2 === null ? null : country2.code ?? country2.name;
    }
  };
}
var leadersOf = (sides) => sides.flatMap((side) => {
  const [leader] = side.people;
  if (leader !== void 0) return [{ kind: "person", entity: leader }];
  return side.country === null ? [] : [{ kind: "country", code: side.country }];
});

// pipeline/stages/resolve/bodies-of.ts
var speaksFor2 = /* @__PURE__ */ new Set(["body-noun", "document-noun", "data-noun"]);
function bodiesOf(range, noun, { tag }, index) {
  const all3 = index.within(range, "organization");
  const body2 = all3.find(({ core }) => isHead(core) && core.from - range.from < 2);
  return { body: body2, organization: all3.find((mention) => mention === body2 || isSpeaking(mention.core)) };
  function isSpeaking(core) {
    if (!noun) return core.from - range.from < 2 || !isPlural2();
    return speaksFor2.has(noun.label) || core.from === range.from || isHead(core);
  }
  function isHead(core) {
    return core.to === range.to || tag[core.to] === Tag.PUNCT;
  }
  function isPlural2() {
    for (let at2 = range.from; at2 < range.to; at2++)
      if (tag[at2] === Tag.IN || tag[at2] === Tag.TO || tag[at2] === Tag.PUNCT)
        return at2 > range.from && tag[at2 - 1] === Tag.NNS;
    return tag[range.to - 1] === Tag.NNS && index.covering(range.to - 1) === void 0;
  }
}

// pipeline/stages/resolve/is-vague-group.ts
function isVagueGroup({ determiner, head, noun, words: spoken }, { range }, countries, { segments: { tokens } }, index, words3) {
  const { lexicon: lexicon2 } = words3;
  const first = lexicon2.folded(tokens.form[range.from]);
  const isOurs = words3.plural.has(lexicon2.form(first));
  if (words3.vague.has(first) || determiner === "possessive" && !isOurs && countries === 0) return true;
  if (noun?.attributes.means === "leaders" && countries === 0 && spoken.slice(0, -1).some(isStrange)) return true;
  if (determiner !== "none") return false;
  const isShort = range.to - range.from < 3 || index.within(range, "organization").length > 0;
  return words3.anybody.has(head) || countries < 2 && isShort && lexicon2.form(first) !== "both";
  function isStrange(word2) {
    const form = lexicon2.form(word2);
    const isUsual = words3.plural.has(form) || words3.numberOf(form) > 0 || words3.idle.has(word2);
    return !isUsual && ![words3.portfolio, words3.lesser, words3.heads].some((list) => list.has(word2));
  }
}

// pipeline/stages/resolve/read-description.ts
var longestCore = 16;
function readDescription(tokens, { from, to }, words3, isCountry) {
  const { lexicon: lexicon2 } = words3;
  const end = endOfCore(tokens, from, Math.min(to, from + longestCore));
  if (end === from) return void 0;
  const first = tokens.tag[from];
  const text = lexicon2.folded(tokens.form[from]);
  const determiner = first === Tag.PRPS || tokens.tag[from + 1] === Tag.POS ? "possessive" : words3.indefinite.has(text) ? "indefinite" : first === Tag.DT ? "definite" : "none";
  const plain3 = (token) => words3.plain(lexicon2.folded(tokens.form[token]));
  let noun = null;
  let isOffice = false;
  for (let at2 = from; at2 < end; at2++) {
    const match = words3.words.matchAt(tokens, at2, end);
    if (match?.to === end) noun ??= match.values[0];
    isOffice ||= words3.officeHeads.matchAt(tokens, at2, end)?.to === end;
  }
  const core = [];
  for (let at2 = from; at2 < end; at2++) core.push(plain3(at2));
  const title = [];
  const titleEnd2 = isOffice ? endOfTitle(tokens, end, to) : from;
  for (let at2 = from; at2 < titleEnd2; at2++) {
    if (tokens.tag[at2] === Tag.POS || isCountry(at2) || words3.idle.has(lexicon2.folded(tokens.form[at2]))) continue;
    title.push(...words3.plainWords(lexicon2.folded(tokens.form[at2])));
  }
  const rest = [];
  for (let at2 = end; at2 < Math.min(to, end + longestCore); at2++) rest.push(plain3(at2));
  const inner = core.slice(0, -1);
  return {
    determiner,
    words: core,
    rest,
    head: plain3(end - 1),
    noun,
    isOffice,
    title,
    isOwned: first === Tag.PRPS,
    isPast: inner.some((word2) => words3.past.has(word2)),
    isVisiting: inner.some((word2) => words3.visiting.has(word2)),
    isHosting: inner.some((word2) => words3.hosting.has(word2)),
    isOther: inner.some((word2) => words3.opposite.has(word2))
  };
}
function endOfCore(tokens, from, to) {
  let at2 = from;
  while (at2 < to && tokens.tag[at2] !== Tag.IN && tokens.tag[at2] !== Tag.TO && tokens.tag[at2] !== Tag.PUNCT) at2++;
  return at2;
}
function endOfTitle(tokens, end, to) {
  let at2 = end;
  while (at2 < to && at2 - end < longestCore && tokens.tag[at2] !== Tag.PUNCT) at2++;
  return at2;
}

// pipeline/stages/resolve/resolve-body.ts
function lastBody(discourse, fits2 = () => true) {
  const last2 = discourse.latest(({ speaker }) => speaker.type === "organization" && fits2(speaker.entity));
  return last2 ? speakerOrganization(last2.speaker.entity, "description") : speakerUnnamed("description");
}
function lastIssuer({ determiner }, discourse) {
  const last2 = determiner === "indefinite" ? discourse.latest(() => true)?.speaker : void 0;
  return last2 && last2.type !== "organization" ? speakerUnnamed("description") : lastBody(discourse);
}
function bodyNamed(noun, { head, words: spoken, rest }, country2, discourse, index, words3) {
  const { organizations } = discourse.names;
  const { lexicon: lexicon2 } = words3;
  const kind = String(noun.attributes.kind);
  const isState2 = kind === "ministry" || kind === "department";
  const isTelling = (word2) => !words3.idle.has(word2) && !words3.plural.has(lexicon2.form(word2));
  const telling2 = [...spoken.slice(0, -1), ...rest].filter(isTelling);
  for (const holds2 of kind === "service" ? [endsSo, isCalled, isOfKind] : [isCalled, isOfKind]) {
    const fits2 = (body2) => isOfCountry(body2) && holds2(body2);
    const last2 = lastBody(discourse, fits2);
    if (last2.type === "organization") return last2;
    const all3 = discourse.bodiesAround().filter(fits2);
    if (all3.length === 1) return speakerOrganization(all3[0], "description");
    if (all3.length > 1) return speakerUnresolved("description");
  }
  return speakerUnnamed("description");
  function isOfCountry(body2) {
    return country2 === null || organizations[body2].country?.code === country2;
  }
  function endsSo(body2) {
    const last2 = organizations[body2].name.split(" ").at(-1);
    return telling2.length === 0 && lexicon2.folded(lexicon2.intern(last2)) === head;
  }
  function isCalled(body2) {
    const { name, kind: own } = organizations[body2];
    if (own === "media" && kind !== "media") return false;
    const called = new Set(name.split(" ").map((word2) => words3.plain(lexicon2.folded(lexicon2.intern(word2)))));
    const said = index.saidOfBody(body2);
    return (called.has(head) || said.has(head)) && (isState2 || telling2.every((word2) => called.has(word2) || said.has(word2)));
  }
  function isOfKind(body2) {
    return organizations[body2].kind === kind && (isState2 || telling2.length === 0);
  }
}

// pipeline/stages/resolve/resolve-both.ts
var longestPair = 32;
function resolveBoth(text, asked, discourse, index, words3) {
  const { range } = asked;
  const { tokens } = discourse.segments;
  const { lexicon: lexicon2 } = words3;
  const isBoth = lexicon2.form(lexicon2.folded(tokens.form[range.from])) === "both";
  const and = pairAt();
  if (and < 0 || index.within(range, "country").length > 2) return null;
  const parts = [
    { from: isBoth ? range.from + 1 : range.from, to: and },
    { from: and + 1, to: range.to }
  ];
  const members = parts.flatMap((part) => {
    const { speaker } = resolveMention({ ...asked, range: part }, discourse, index, words3);
    return memberOf(speaker, discourse);
  });
  const isPair = members.length === 2 && !isSame(members[0], members[1]);
  return isPair ? speakerGroup(text, members) : isBoth ? speakerGroup(text, []) : null;
  function pairAt() {
    for (let at2 = range.from + 1; at2 < Math.min(range.to - 1, range.from + longestPair); at2++) {
      const next = tokens.tag[at2 + 1];
      if (tokens.tag[at2] !== Tag.CC || index.covering(at2)) continue;
      const isBare = isBoth && words3.words.matchAt(tokens, at2 + 1, range.to)?.values[0].label === "person-noun";
      if (isBare || next === Tag.DT || next === Tag.PRPS || index.covering(at2 + 1)) return at2;
    }
    return -1;
  }
}
function memberOf({ type, entity, name }, { names: names2 }) {
  if (type === "person" || type === "organization") return entity === null ? [] : [{ kind: type, entity }];
  const code = type === "country" ? names2.countries.find((country2) => country2.name === name)?.code : null;
  return code ? [{ kind: "country", code }] : [];
}
var isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);

// pipeline/stages/resolve/compare-titles.ts
function compareTitles(title, office, { lesser, portfolio, heads, chief, leading }) {
  const has2 = new Set(office);
  const asked = new Set(title);
  if (isOtherPortfolio() || isOtherHead()) return null;
  let shared = 0;
  for (const word2 of asked) {
    if (has2.has(word2)) shared++;
    else if (lesser.has(word2)) return null;
    else shared -= 0.5;
  }
  for (const word2 of has2) if (lesser.has(word2) && !asked.has(word2)) return null;
  const isSameHead = title.some((word2) => has2.has(word2)) && shared > 0;
  return isSameHead ? shared : null;
  function isOtherHead() {
    const own = office.filter((word2) => heads.has(word2));
    const other = title.filter((word2) => heads.has(word2));
    if (own.length === 0 || other.length === 0 || other.some((word2) => has2.has(word2))) return false;
    return !(other.some((word2) => chief.has(word2)) && own.some((word2) => leading.has(word2)));
  }
  function isOtherPortfolio() {
    const own = [...has2].filter((word2) => portfolio.has(word2));
    const other = [...asked].filter((word2) => portfolio.has(word2));
    return own.length > 0 && other.length > 0 && !other.some((word2) => has2.has(word2));
  }
}

// pipeline/stages/resolve/office-words.ts
function officeWords({ title, organization }, { names: names2, bodiesAround }, words3) {
  const body2 = bodiesAround().find((entity) => names2.organizations[entity].name === organization);
  const own = words3.titleWords(title);
  if (body2 === void 0) return own;
  const { acronym, kind } = names2.organizations[body2];
  return [...own, ...acronym ? words3.titleWords(acronym) : [], ...words3.kindNouns.get(kind) ?? []];
}

// pipeline/stages/resolve/group-test.ts
var longestGroup = 8;
function groupTest(text, discourse, words3) {
  const { lexicon: lexicon2 } = words3;
  const spoken = text.toLowerCase().split(" ").slice(0, longestGroup);
  const start = spoken.findLastIndex((word2) => words3.numberOf(word2) > 0 || words3.plural.has(word2)) + 1;
  const asked = spoken.slice(start).map((word2) => words3.plain(singular(word2)));
  const noun = asked.at(-1);
  const isAnyone = noun === void 0 || words3.anyone.has(noun);
  return (person) => {
    if (isAnyone) return true;
    const { roles, rank } = discourse.names.people[person];
    if (rank !== null && (words3.officer.has(noun) || words3.titleWords(rank.title).includes(noun))) return true;
    return roles.some((role) => {
      const office = officeWords(role, discourse, words3);
      return compareTitles(asked, office, words3) !== null;
    });
  };
  function singular(word2) {
    const form = lexicon2.find(word2);
    return form < 0 ? -1 : lexicon2.folded(lexicon2.nounLemma(form));
  }
}

// pipeline/stages/resolve/count-members.ts
var longestGroup2 = 8;
var mostOfSide = 16;
function countMembers(text, means2, at2, discourse, words3) {
  const spoken = text.toLowerCase().split(" ").slice(0, longestGroup2);
  const number = Math.max(...spoken.map(words3.numberOf));
  if (number < 3) return void 0;
  const sides = discourse.sceneAt(at2)?.sides ?? [];
  const countries = sides.flatMap(({ country: country2 }) => country2 === null ? [] : [country2]);
  if (means2 !== "leaders" && means2 !== "group")
    return countries.length === number ? sides.slice(0, number).map((side) => leaderOf(side, means2)) : knownGroup();
  const isMeant = groupTest(text, discourse, words3);
  const people = sides.flatMap((side) => side.people.slice(0, mostOfSide)).filter(isMeant);
  return people.length === number ? people.map((entity) => ({ kind: "person", entity })) : knownGroup();
  function knownGroup() {
    const isKind2 = ({ kind }) => kind === "country" === (means2 === "countries") || means2 === "sides";
    const known3 = discourse.latest(({ speaker: { members } }) => members.length === number && members.every(isKind2));
    return known3?.speaker.members ?? [];
  }
}
var leaderOf = ({ people: [leader], country: country2 }, means2) => leader !== void 0 && means2 !== "countries" ? { kind: "person", entity: leader } : { kind: "country", code: country2 };

// pipeline/stages/resolve/resolve-group.ts
function resolveGroup(words3, means2, at2, countries, discourse, index, vocabulary) {
  const counted = countries.length > 1 ? void 0 : countMembers(words3, means2, at2, discourse, vocabulary);
  if (counted) return speakerGroup(words3, counted);
  const sides = discourse.sceneAt(at2)?.sides ?? [];
  const codes = countries.length > 1 ? countries : sides.flatMap(({ country: country2 }) => country2 === null ? [] : [country2]);
  if (means2 === "countries") {
    const known3 = codes.length > 1 ? void 0 : discourse.latest(({ speaker }) => isOfCountries(speaker));
    return speakerGroup(
      words3,
      known3?.speaker.members ?? codes.slice(0, Math.max(2, countries.length)).map((code) => ({ kind: "country", code }))
    );
  }
  if (countries.length > 1)
    return speakerGroup(
      words3,
      countries.map((code) => leaderOf2(code))
    );
  const last2 = discourse.latest(() => true);
  const group = means2 === "group" ? discourse.latest(({ speaker }) => speaker.type === "group" || speaker.type === "organization") : void 0;
  if (group?.speaker.type === "group" && last2 && (last2.speaker.type === "group" || group.at > last2.at - nearby))
    return speakerGroup(words3, group.speaker.members);
  const isMeant = groupTest(words3, discourse, vocabulary);
  const leaders = sides.slice(0, 2).every(({ country: country2 }) => country2 !== null) ? leadersOf(meeting()) : onlyTwo();
  if (leaders.length > 1) return speakerGroup(words3, (means2 === "leaders" ? holders() : void 0) ?? leaders);
  const two = bodies();
  if (two.length > 0) return speakerGroup(words3, two);
  return speakerGroup(words3, means2 === "group" || means2 === "we" ? countriesBefore() : lastTwo());
  function countriesBefore() {
    const { sentences, sentenceOf } = discourse.segments;
    const from = sentences[Math.max(0, sentenceOf[at2] - 1)].from;
    const near2 = index.within({ from: Math.max(from, at2 - countryReach), to: at2 }, "country");
    const codes2 = new Set(near2.map(({ entity }) => discourse.names.countries[entity].code));
    return codes2.size === 2 && !codes2.has(null) ? [...codes2].map((code) => ({ kind: "country", code })) : [];
  }
  function meeting() {
    const isTwo = words3.split(" ").some((word2) => vocabulary.numberOf(word2.toLowerCase()) === 2 || /^both$/i.test(word2));
    const all3 = sides.filter(({ country: country2, people }) => country2 !== null && people.length > 0);
    const guests = isVisiting() ? all3.filter(({ role }) => role !== "host") : [];
    if (guests.length > 1 && guests.length < all3.length) return guests;
    if (isTwo || means2 === "we" || all3.length < 3) return sides.slice(0, 2);
    const isEqual = all3.every(
      ({ people: [leader] }) => isMeant(leader) && kindOf3(leader) === kindOf3(all3[0].people[0])
    );
    return isEqual ? all3 : sides.slice(0, 2);
  }
  function isVisiting() {
    const { lexicon: lexicon2 } = discourse.segments.tokens;
    return words3.split(" ").some((word2) => vocabulary.visiting.has(lexicon2.find(word2.toLowerCase())));
  }
  function holders() {
    const own = meeting().map(({ people }) => people.slice(0, mostOfSide2).find(isMeant));
    if (own.length > 1 && own.every((entity) => entity !== void 0))
      return own.map((entity) => ({ kind: "person", entity }));
    const two2 = lastTwo();
    return two2.length === 2 ? two2 : void 0;
  }
  function kindOf3(person) {
    return discourse.names.people[person].roles[0]?.kind ?? null;
  }
  function lastTwo() {
    const found = [];
    discourse.latest(({ speaker: { type, entity } }) => {
      if (type === "person" && entity !== null && !found.includes(entity) && isMeant(entity)) found.push(entity);
      return found.length === 2;
    });
    return found.length === 2 ? found.reverse().map((entity) => ({ kind: "person", entity })) : [];
  }
  function bodies() {
    const known3 = discourse.latest(({ speaker }) => speaker.type === "group" && speaker.members.length > 1);
    if (known3 && means2 === "group") return known3.speaker.members;
    const { organizations } = discourse.names;
    const two2 = discourse.bodiesAround().filter((body2) => isNamedSo(organizations[body2].name));
    return two2.length === 2 ? two2.map((entity) => ({ kind: "organization", entity })) : [];
  }
  function isNamedSo(name) {
    const { lexicon: lexicon2 } = discourse.segments.tokens;
    const noun = lexicon2.find(words3.split(" ").at(-1).toLowerCase());
    if (noun < 0) return false;
    const one = lexicon2.form(lexicon2.nounLemma(noun));
    return name.toLowerCase().split(" ").includes(one);
  }
  function onlyTwo() {
    const people = sides.flatMap(({ people: people2 }) => people2.slice(0, 3));
    return people.length === 2 ? people.map((entity) => ({ kind: "person", entity })) : [];
  }
  function leaderOf2(code) {
    const leader = sides.find(({ country: country2 }) => country2 === code)?.people[0];
    return leader === void 0 ? { kind: "country", code } : { kind: "person", entity: leader };
  }
}
var isOfCountries = ({ type, members }) => type === "group" && members.length > 1 && members.every(({ kind }) => kind === "country");
var mostOfSide2 = 16;
var countryReach = 64;
var nearby = 80;

// pipeline/stages/resolve/resolve-label.ts
function resolveLabel({ range, voices }, { names: names2, segments: { tokens } }, { lexicon: lexicon2, answer }) {
  const form = lexicon2.form(tokens.form[range.from]);
  if (range.to - range.from > 1) return null;
  if (answer.has(lexicon2.folded(tokens.form[range.from]))) {
    const answerer = voices?.answerer ?? null;
    return answerer === null ? speakerUnnamed("label") : speakerPerson(answerer, "label");
  }
  const letters = form.replaceAll(".", "");
  if (letters.length < 2 || letters.length > 4 || letters !== letters.toUpperCase()) return null;
  const meant = names2.people.flatMap(({ name }, person) => initialsOf(name) === letters ? [person] : []);
  return meant.length === 1 ? speakerPerson(meant[0], "label") : null;
}
var initialsOf = (name) => name.split(/[\s-]+/).map(([letter = ""]) => letter).join("").toUpperCase();

// pipeline/stages/resolve/resolve-named.ts
var ofOthers = /* @__PURE__ */ new Set(["for", "of", "to", "from", "with", "about", "against"]);
function resolveNamed(text, asked, discourse, index) {
  const { range } = asked;
  const { tokens } = discourse.segments;
  const { lexicon: lexicon2 } = tokens;
  const people = index.within(range, "person").filter((mention) => (mention.core.to >= range.to || !isModifying(mention.core.to)) && !isOthers2(mention));
  return byName();
  function isOthers2({ range: { from } }) {
    return asked.basis !== "label" && from > range.from && ofOthers.has(lexicon2.form(lexicon2.folded(tokens.form[from - 1])));
  }
  function isModifying(next) {
    const tag = tokens.tag[next];
    return tag === Tag.POS || (tag === Tag.NN || tag === Tag.NNS) && (lexicon2.flags(tokens.form[next]) & FormFlag.Capitalized) === 0;
  }
  function byName() {
    const entities = [...new Set(people.map(({ entity }) => entity))];
    const [first] = people;
    if (!first) return null;
    const via = asked.basis === "label" ? "label" : first.form === "full" ? "name" : "short-name";
    if (!isJoined(first)) return speakerPerson(first.entity, via);
    const members = entities.map((entity) => ({ kind: "person", entity }));
    return entities.length > 1 ? speakerGroup(text, members) : speakerGroup(text, [...members, ...otherOf(first)]);
  }
  function isJoined(first) {
    for (let at2 = first.core.to; at2 < range.to; at2++) {
      if (tokens.tag[at2] === Tag.PUNCT && tokens.text[tokens.start[at2]] === ",")
        return people.length > 2 || people.length > 1 && hasAnd(at2);
      if (tokens.tag[at2] === Tag.CC) return true;
    }
    return false;
  }
  function hasAnd(from) {
    const last2 = people.at(-1);
    return from < last2.range.from && tokens.tag[last2.range.from - 1] === Tag.CC;
  }
  function otherOf(first) {
    const sides = discourse.sceneAt(range.from)?.sides ?? [];
    const other = sides.find((side) => side.people.length > 0 && !side.people.includes(first.entity));
    return other ? [{ kind: "person", entity: other.people[0] }] : [];
  }
}

// pipeline/stages/resolve/score-person.ts
var unknownCountry = 15;
var isDiplomatic = ({ kind, title, organization }) => kind === "ambassador" || kind === "foreign-minister" || /\bforeign\b/i.test(`${title} ${organization ?? ""}`);
function scorePerson(person, { at: at2, country: country2, description, counterpartOf, isExcluded }, discourse, index, words3) {
  const { roles, rank } = discourse.names.people[person];
  const scene = discourse.sceneAt(at2);
  const means2 = String(description.noun?.attributes.means ?? "");
  const kind = description.noun?.attributes.office;
  const own = discourse.countryOf(person);
  if (isExcluded(person) || description.isOwned && person === counterpartOf || isOnSameSide() || isOtherRole())
    return null;
  const said = index.saidOf(person);
  const isSaid = said.has(description.head);
  const here = scene?.sideOf.has(person) ? 3 : 0;
  if (means2 === "anyone" && !description.isOffice && index.lastBefore(person, at2) < 0) return null;
  if (country2 === null || own === country2) return fitness();
  if (own !== null && discourse.names.people[person].country?.basis !== "host") return null;
  const called = isSaid || rankFit() > 0 ? fitness() : null;
  return called === null ? null : called - unknownCountry;
  function fitness() {
    if (description.isPast && !isPast()) return null;
    if (kind !== void 0) return roles.some((role) => role.kind === kind) ? here + 20 : null;
    if (description.isOffice && description.title.length > 0) return officeFit() ?? diplomatFit();
    if (means2 === "officer") {
      if (rank === null) return isSaid ? here + 2 : country2 === null ? null : here - (isRank() ? 20 : 2);
      return rankFit() > 0 || isSaid || !isRank() ? here + 2 * rankFit() : null;
    }
    if (means2 === "diplomat") return diplomatFit() ?? (country2 === null && !isSaid ? null : here);
    if (means2 === "trade") return isSaid ? here : null;
    return here;
  }
  function diplomatFit() {
    return means2 === "diplomat" && roles.some(isDiplomatic) ? here + 1 : null;
  }
  function rankFit() {
    const own2 = rank === null ? [] : words3.titleWords(rank.title);
    return own2.includes(description.head) ? description.words.filter((word2) => own2.includes(word2)).length : 0;
  }
  function isRank() {
    return words3.rankWords.has(description.head);
  }
  function isPast() {
    return [...words3.past].some((word2) => said.has(word2)) || roles.some(({ title }) => /\b(?:former|retired)\b/i.test(title));
  }
  function officeFit() {
    const scores = fits2(person);
    if (scores.length > 0) return Math.max(...scores) * 10 + here;
    if (isCounterpart()) return here - 10;
    const isAskedFor = country2 !== null || means2 !== "";
    const mayLead = description.title.some((word2) => words3.leading.has(word2) || words3.chief.has(word2));
    return isAskedFor && (mayLead ? roles.length === 0 || country2 !== null : roles.length === 0 && rank === null) ? here - 20 - roles.length : null;
  }
  function fits2(one) {
    return discourse.names.people[one].roles.map(
      (role) => compareTitles(description.title, officeWords(role, discourse, words3), words3)
    ).filter((score) => score !== null);
  }
  function isCounterpart() {
    if (roles.length > 0 || ![...words3.counterpart].some((word2) => said.has(word2))) return false;
    return scene?.sides.some(
      ({ people: [leader] }) => leader !== void 0 && leader !== person && fits2(leader).length > 0
    ) === true;
  }
  function isOnSameSide() {
    const isOther2 = means2 === "counterpart" && counterpartOf !== null;
    return isOther2 && (person === counterpartOf || own !== null && own === discourse.countryOf(counterpartOf));
  }
  function isOtherRole() {
    const role = scene?.sideOf.get(person)?.role;
    return description.isVisiting && role === "host" || description.isHosting && role === "guest";
  }
}

// pipeline/stages/resolve/find-person.ts
var lowestLevel = 9;
var pastReach = 64;
function findPerson(query, discourse, index, words3) {
  const { names: names2 } = discourse;
  const scene = discourse.sceneAt(query.at);
  const means2 = String(query.description.noun?.attributes.means ?? "");
  if (means2 === "host" || means2 === "guest") return byRole(means2);
  let best = -Infinity;
  let found = [];
  for (const person of index.peopleAround(query.at)) {
    if (query.body !== null && !isOfBody(person, query.body)) continue;
    const score = scorePerson(person, query, discourse, index, words3);
    if (score === null) continue;
    if (score > best) {
      best = score;
      found = [person];
    } else if (score === best) found.push(person);
  }
  const last2 = found.length === 0 && isVariation() ? lastNearby() : void 0;
  if (last2 !== void 0) return { people: [last2], isOnly: false };
  return {
    people: found.length > 1 ? nearest(found) : found,
    isOnly: found.length === 1 && best >= 0 && isWhole(found[0])
  };
  function isOfBody(person, body2) {
    const { name, acronym, country: country2 } = names2.organizations[body2];
    const own = names2.people[person];
    const isOffice = own.roles.some(
      ({ organization, title }) => organization === name || title.includes(name) || acronym !== null && title.split(" ").includes(acronym)
    );
    return isOffice || country2 !== null && country2.code === own.country?.code;
  }
  function isWhole(person) {
    const { isOffice, title } = query.description;
    const offices = names2.people[person].roles.map((role) => new Set(officeWords(role, discourse, words3)));
    return !isOffice || title.length === 0 || offices.some((office) => title.every((word2) => office.has(word2)));
  }
  function isVariation() {
    const { isPast, isOffice, isOwned: isOwned2 } = query.description;
    return isPast && !isOffice && !isOwned2;
  }
  function lastNearby() {
    const last3 = discourse.latest(() => true);
    const isNear = last3?.speaker.type === "person" && query.at - last3.at < pastReach;
    const { entity } = last3?.speaker ?? { entity: null };
    return isNear && entity !== null && !query.isExcluded(entity) ? entity : void 0;
  }
  function nearest(people) {
    const salient = discourse.latest(({ speaker }) => speaker.type === "person" && people.includes(speaker.entity));
    if (salient) return [salient.speaker.entity];
    const before2 = people.map((person) => index.lastBefore(person, query.at));
    const last3 = Math.max(...before2);
    if (last3 >= 0) return [people[before2.indexOf(last3)]];
    return leading(people);
  }
  function leading(people) {
    const weight = (person) => {
      const levels = names2.people[person].roles.map(({ level }) => level ?? lowestLevel);
      return index.countOf(person) * (lowestLevel + 1) - Math.min(lowestLevel, ...levels);
    };
    const weights = people.map(weight);
    const most2 = Math.max(...weights);
    return people.filter((_, position) => weights[position] === most2);
  }
  function byRole(role) {
    const side = scene?.sides.find(
      (candidate) => candidate.role === role && (query.country === null || candidate.country === query.country)
    );
    const fromSide = leader(side);
    if (fromSide !== void 0) return { people: [fromSide], isOnly: true };
    const isOwned2 = query.description.determiner === "possessive" && query.counterpartOf !== null;
    const own = isOwned2 ? scene?.sideOf.get(query.counterpartOf) : void 0;
    const other = own && scene?.sides.length === 2 ? leader(scene.sides.find((candidate) => candidate !== own)) : void 0;
    if (other !== void 0) return { people: [other], isOnly: false };
    const byCountry = query.country === null ? void 0 : leader(scene?.sides.find(({ country: country2 }) => country2 === query.country));
    return { people: byCountry === void 0 ? [] : [byCountry], isOnly: false };
  }
  function leader(side) {
    return side?.people.find((person) => !query.isExcluded(person)) ?? side?.people[0];
  }
}

// pipeline/stages/resolve/resolve-person.ts
function resolvePerson(asked, description, country2, discourse, index, words3) {
  const { determiner, noun, isOffice, head } = description;
  const isTrade = noun?.attributes.means === "trade";
  const isRelated = noun?.label === "person-noun" && !isOffice && index.within(asked.range, "person").length > 0;
  const isBare = determiner === "none" && noun !== null && (isTrade || country2 !== null && !isOffice);
  if (determiner === "indefinite" || isBare || isRelated) {
    discourse.unnamedNouns.add(head);
    return { speaker: speakerUnnamed("description"), isSaidUnnamed: true };
  }
  if (discourse.unnamedNouns.has(head)) return { speaker: speakerUnnamed("description"), isSaidUnnamed: true };
  if (noun?.attributes.means === "latter" || noun?.attributes.means === "former")
    return { speaker: ofTwo(noun.attributes.means) };
  const short = shortTitle();
  const holder = short === void 0 ? void 0 : discourse.holders.get(short);
  if (holder !== void 0) return { speaker: speakerPerson(holder, "title") };
  const counterpartOf = discourse.latest(({ speaker }) => speaker.type === "person")?.speaker.entity ?? null;
  const inContent = new Set(asked.content.flatMap((part) => index.within(part, "person").map(({ entity }) => entity)));
  const [body2] = isOffice ? [] : index.within(asked.range, "organization");
  const query = { at: asked.range.from, country: country2, body: body2?.entity ?? null, description, counterpartOf };
  const free = findPerson({ ...query, isExcluded: (person) => inContent.has(person) }, discourse, index, words3);
  const found = free.people.length > 0 ? free : findPerson({ ...query, isExcluded: () => false }, discourse, index, words3);
  const via = isOffice && noun?.label !== "person-noun" ? "title" : "description";
  if (found.people.length === 1 && short !== void 0) discourse.holders.set(short, found.people[0]);
  if (found.people.length === 1) return { speaker: speakerPerson(found.people[0], via), isOnly: found.isOnly };
  return found.people.length > 1 ? { speaker: speakerUnresolved(via), rivals: found.people } : { speaker: speakerUnnamed(via) };
  function shortTitle() {
    const { tokens } = discourse.segments;
    const { from, to } = asked.range;
    const form = tokens.form[to - 1];
    const isShort = isOffice && country2 === null && to - from < 3 && (tokens.lexicon.flags(form) & FormFlag.Acronym) !== 0;
    return isShort ? form : void 0;
  }
  function ofTwo(means2) {
    const { from } = asked.range;
    const near2 = index.within({ from: Math.max(0, from - latterReach), to: from }, "person");
    const last2 = near2.at(-1);
    const first = near2.findLast(({ entity }) => entity !== last2.entity);
    return last2 && first ? speakerPerson(means2 === "former" ? first.entity : last2.entity, "description") : speakerUnnamed("description");
  }
}
var latterReach = 64;

// pipeline/stages/resolve/resolve-pronoun.ts
function resolvePronoun(noun, { range, content, reporter, voices }, discourse, index) {
  const { means: means2, gender } = noun.attributes;
  if (means2 === "self") return { speaker: self() };
  if (means2 === "relative") return relative();
  if (means2 === "body") return body2();
  const mayMean = ({ speaker, at: at2 }) => speaker.type === "person" && at2 < range.from && !isOther(discourse.genderOf(speaker.entity), gender) && speaker.entity !== reporterInside();
  const isQuoting = content[0] !== void 0 && content[0].to <= range.from && discourse.segments.quotationOf[content[0].from] >= 0;
  const voice = isQuoting ? discourse.latest((salient) => mayMean(salient) && isInSentence(salient.at)) ?? discourse.latest((salient) => salient.isSpeaker && range.from - salient.at < voiceReach) : void 0;
  const found = voice && mayMean(voice) ? voice : discourse.latest(mayMean);
  const person = found?.speaker.entity ?? lastNamed();
  if (person === void 0) return { speaker: speakerUnnamed("pronoun") };
  if (gender === "male" || gender === "female") discourse.learnGender(person, gender);
  return { speaker: speakerPerson(person, "pronoun") };
  function self() {
    if (reporter) return reporter.type === "person" ? { ...reporter, via: "pronoun" } : speakerUnnamed("pronoun");
    const author = voices?.author ?? null;
    return author === null ? speakerUnnamed("pronoun") : speakerPerson(author, "pronoun");
  }
  function isInSentence(at2) {
    const { sentenceOf } = discourse.segments;
    return sentenceOf[at2] === sentenceOf[range.from] && at2 < content[0].from;
  }
  function lastNamed() {
    if (gender !== "male" && gender !== "female") return void 0;
    return index.within({ from: Math.max(0, range.from - namedReach), to: range.from }, "person").findLast(({ entity }) => !isOther(discourse.genderOf(entity), gender) && entity !== reporterInside())?.entity;
  }
  function reporterInside() {
    return reporter?.type === "person" ? reporter.entity : null;
  }
  function relative() {
    const { tokens } = discourse.segments;
    let end = range.from;
    if (end > 0 && tokens.tag[end - 1] === Tag.PUNCT) end--;
    const last2 = end > 0 ? tokens.tag[end - 1] : Tag.NNS;
    if (end === range.from && (last2 === Tag.NNS || last2 === Tag.DT)) return { speaker: speakerUnnamed("pronoun") };
    const before2 = index.within({ from: Math.max(0, end - 24), to: end }, "person").at(-1);
    const described = discourse.latest(
      ({ speaker, at: at2 }) => speaker.type === "person" && at2 < end && at2 >= end - describedReach
    );
    if (described && described.at >= (before2?.range.from ?? 0))
      return { speaker: speakerPerson(described.speaker.entity, "pronoun") };
    return { speaker: before2 ? speakerPerson(before2.entity, "pronoun") : speakerUnnamed("pronoun") };
  }
  function ownSubject() {
    const { sentences, sentenceOf } = discourse.segments;
    const before2 = { from: Math.max(sentences[sentenceOf[range.from]].from, range.from - 64), to: range.from };
    const [country2] = index.within(before2, "country").filter(({ form }) => form === "full");
    const [organization] = index.within(before2, "organization");
    if (country2 && (!organization || country2.core.from < organization.core.from))
      return speakerCountry(discourse.names.countries[country2.entity].name, "pronoun");
    return organization && speakerOrganization(organization.entity, "pronoun");
  }
  function body2() {
    const inside = reporter ? ownSubject() : void 0;
    if (inside) return { speaker: inside };
    const last2 = discourse.latest(({ speaker }) => speaker.type === "organization" || speaker.type === "country");
    if (last2) return { speaker: { ...last2.speaker, via: "pronoun" } };
    const { organizations } = discourse.names;
    const ministries = organizations.flatMap(({ kind }, organization) => kind === "ministry" ? [organization] : []);
    return {
      speaker: ministries.length === 1 ? speakerOrganization(ministries[0], "pronoun") : speakerUnnamed("pronoun")
    };
  }
}
var namedReach = 48;
var describedReach = 6;
var voiceReach = 160;
var isOther = (known3, asked) => known3 !== null && typeof asked === "string" && known3 !== asked;

// pipeline/stages/resolve/side-of-role.ts
function sideOfRole(at2, { isVisiting, isHosting, isOther: isOther2 }, { names: names2, sceneAt, latest, countryOf: countryOf2 }) {
  const role = isVisiting ? "guest" : isHosting ? "host" : null;
  const side = role === null ? isOther2 ? otherSide() : void 0 : sceneAt(at2)?.sides.find((one) => one.role === role);
  const found = names2.countries.find(({ code }) => code !== null && code === side?.country);
  return found ? speakerCountry(found.name, "description") : speakerUnnamed("description");
  function otherSide() {
    const sides = sceneAt(at2)?.sides.filter(({ country: country2 }) => country2 !== null) ?? [];
    const { speaker } = latest(({ speaker: { type } }) => type === "person" || type === "country") ?? {};
    const last2 = speaker?.type === "person" ? countryOf2(speaker.entity) : names2.countries.find(({ name }) => name === speaker?.name)?.code;
    return sides.length === 2 && sides.some(({ country: country2 }) => country2 === last2) ? sides.find(({ country: country2 }) => country2 !== last2) : void 0;
  }
}

// pipeline/stages/resolve/whole-name.ts
function wholeName(range, index) {
  const first = index.covering(range.from);
  if (!first || first.range.from >= range.from || range.to <= first.core.from) return range;
  return { from: first.range.from, to: Math.max(range.to, first.core.to) };
}

// pipeline/stages/resolve/resolve-mention.ts
function resolveMention(given, discourse, index, words3) {
  const asked = { ...given, range: wholeName(given.range, index) };
  const { range } = asked;
  const { names: names2, segments } = discourse;
  const { tokens } = segments;
  const { lexicon: lexicon2 } = words3;
  const text = wordsOfRange(tokens, range);
  const named = resolveNamed(text, asked, discourse, index);
  if (named) return { speaker: named };
  const labelled = given.basis === "label" ? resolveLabel(asked, discourse, words3) : null;
  if (labelled) return { speaker: labelled };
  const both = resolveBoth(text, asked, discourse, index, words3);
  if (both) return { speaker: both };
  const countries = index.within(range, "country");
  const isCountry = (token) => countries.some(({ core }) => core.from <= token && token < core.to);
  const description = readDescription(tokens, range, words3, isCountry);
  const noun = description?.noun ?? null;
  const means2 = String(noun?.attributes.means ?? "");
  const country2 = countries[0] ? codeOf(countries[0]) : null;
  if (noun?.label === "pronoun")
    return means2 === "group" || means2 === "we" ? { speaker: joint(means2) } : resolvePronoun(noun, asked, discourse, index);
  const { body: body2, organization } = bodiesOf(range, noun, tokens, index);
  if (noun?.label === "group-noun" && description?.determiner !== "indefinite" && !body2)
    return isVagueGroup(description, asked, countries.length, discourse, index, words3) ? { speaker: vagueGroup(), isSaidUnnamed: true } : { speaker: joint(means2) };
  if (noun?.label === "gathering-noun")
    return { speaker: resolveGroup(text, "leaders", range.from, [], discourse, index, words3) };
  if (noun?.label === "document-noun" && description.words.some((word2) => words3.joint.has(word2)))
    return { speaker: joint("countries") };
  if (organization && noun?.label !== "person-noun" && !description?.isOffice)
    return {
      speaker: speakerOrganization(
        organization.entity,
        organization.form === "full" ? "name" : organization.form === "short" ? "short-name" : "description"
      )
    };
  if (country2 === null && noun?.label === "side-noun")
    return { speaker: sideOfRole(range.from, description, discourse) };
  if (country2 !== null && (noun?.label === "side-noun" || noun?.label === "document-noun"))
    return { speaker: speakerCountry(names2.countries[countries[0].entity].name, "description") };
  if (countries.length > 1 && areListed(countries) && countries[0].core.from - range.from < 2)
    return { speaker: joint("countries") };
  if (countries.length === 1 && coversAll(countries[0]) && isCitizen(countries[0])) {
    const citizen = describedPerson();
    if (citizen.speaker.type === "person") return citizen;
  }
  if (countries.length === 1 && coversAll(countries[0]))
    return { speaker: speakerCountry(names2.countries[countries[0].entity].name, "name") };
  if (noun?.label === "document-noun") return issuer() ?? { speaker: lastIssuer(description, discourse) };
  if (noun?.label === "body-noun" && index.within(range, "person").length === 0)
    return { speaker: bodyNamed(noun, description, country2, discourse, index, words3) };
  if (description && (noun?.label === "person-noun" || description.isOffice) && !isSomebodys()) return describedPerson();
  return { speaker: speakerUnnamed("description") };
  function isSomebodys() {
    return !words3.counterpart.has(lexicon2.folded(tokens.form[range.to - 1])) && index.within(range, "person").length > 0;
  }
  function issuer() {
    for (let at2 = range.from + 1; at2 < range.to - 1; at2++)
      if (tokens.tag[at2] === Tag.POS)
        return resolveMention({ ...asked, range: { from: range.from, to: at2 } }, discourse, index, words3);
    return null;
  }
  function vagueGroup() {
    const group = joint("leaders");
    const one = lexicon2.form(lexicon2.nounLemma(tokens.form[range.to - 1]));
    const isOffice = ({ kind, ...member }) => kind === "person" && "entity" in member && names2.people[member.entity].roles.some(({ title }) => title.toLowerCase().split(" ").includes(one));
    return range.to - range.from === 1 && group.members.length === 2 && group.members.every(isOffice) ? group : speakerUnnamed("description");
  }
  function areListed(list) {
    const last2 = list.at(-1).core;
    return last2.to === range.to && tokens.tag.subarray(list[0].core.to, last2.from).includes(Tag.CC);
  }
  function joint(kind) {
    if (kind === "we" && asked.reporter?.type === "organization") return asked.reporter;
    const last2 = kind === "group" ? discourse.latest(() => true)?.speaker : void 0;
    if (last2?.type === "organization" && names2.organizations[last2.entity].name.endsWith("s"))
      return speakerOrganization(last2.entity, "pronoun");
    return resolveGroup(text, kind, range.from, [...new Set(countries.map(codeOf))], discourse, index, words3);
  }
  function codeOf({ entity }) {
    const found = names2.countries[entity];
    return found.code ?? found.name;
  }
  function coversAll({ core }) {
    return core.to === range.to && core.from - range.from < 2;
  }
  function isCitizen({ form, core }) {
    const word2 = lexicon2.form(tokens.form[core.to - 1]);
    return form === "description" && core.from === range.from + 1 && !words3.collective.some((ending) => word2.endsWith(ending));
  }
  function describedPerson() {
    return resolvePerson(asked, description, country2, discourse, index, words3);
  }
}

// pipeline/stages/resolve/find-addressees.ts
var publicReach = 96;
function findAddressees({ addressee, content, cue }, speaker, discourse, index, words3) {
  if (!addressee) return counterpart();
  const asked = { range: addressee, basis: "subject", content: [], reporter: null };
  const { type, entity, name, members } = resolveMention(asked, discourse, index, words3).speaker;
  if (type === "country") return counterpart(name);
  if ((type === "person" || type === "organization") && entity !== null)
    return type === speaker.type && entity === speaker.entity ? [] : [{ entity, kind: type, basis: "explicit" }];
  return members.flatMap(
    (member) => member.kind === "country" || member.kind === speaker.type && member.entity === speaker.entity ? [] : [{ entity: member.entity, kind: member.kind, basis: "explicit" }]
  );
  function counterpart(country2) {
    if (speaker.type !== "person" || speaker.via === "label" || !content[0]) return [];
    const scene = discourse.sceneAt(content[0].from);
    const sides = scene?.sides.filter(({ people }) => people.length > 0) ?? [];
    const own = scene?.sideOf.get(speaker.entity);
    if (sides.length !== 2 || own?.people[0] !== speaker.entity) return [];
    const [one, two] = sides;
    if (one.country === null || two.country === null || isPublic()) return [];
    const [other] = (own === one ? two : one).people;
    const isAsked = country2 === void 0 || discourse.names.people[other].country?.name === country2;
    return isAsked ? [{ entity: other, kind: "person", basis: "counterpart" }] : [];
  }
  function isPublic() {
    const { tokens, sentences, sentenceOf, quotationOf } = discourse.segments;
    const isSaid = (token) => content.some(({ from: from2, to: to2 }) => from2 <= token && token < to2);
    const at2 = (cue ?? content[0]).from;
    const { from, to } = sentences[sentenceOf[at2]];
    for (let token = Math.max(from, at2 - publicReach); token < Math.min(to, at2 + publicReach); token++)
      if (words3.public.has(words3.lexicon.folded(tokens.form[token])) && quotationOf[token] < 0 && !isSaid(token))
        return true;
    return false;
  }
}

// pipeline/stages/resolve/find-descriptions.ts
var longestDescription3 = 10;
var innerTags = /* @__PURE__ */ new Set([Tag.JJ, Tag.NN, Tag.NNP, Tag.NNS, Tag.NNPS, Tag.VBG, Tag.POS, Tag.CD]);
function findDescriptions({ tokens, sentences, quotationOf }, blocks, index, words3) {
  const { lexicon: lexicon2 } = tokens;
  const article = lexicon2.find("the");
  const found = [];
  for (const { from, to, block: block2 } of sentences) {
    if (blocks[block2].kind !== "body") continue;
    for (let at2 = from; at2 < to; at2++) {
      const isDefinite2 = tokens.tag[at2] === Tag.PRPS || lexicon2.folded(tokens.form[at2]) === article;
      if (!isDefinite2 || quotationOf[at2] >= 0 || isNamed(at2)) continue;
      const end = endOfPhrase(at2 + 1, to);
      if (end === at2 + 1 || !isPersonNoun(at2, end)) continue;
      const whole2 = endOfTitle2(end, to);
      if (!goesOn(whole2, to)) found.push({ from: at2, to: whole2 });
      at2 = whole2 - 1;
    }
  }
  return found;
  function isNamed(token) {
    return index.covering(token)?.kind === "person";
  }
  function endOfPhrase(from, to) {
    let end = from;
    while (end < Math.min(to, from + longestDescription3) && innerTags.has(tokens.tag[end]) && !isNamed(end))
      end++;
    return end;
  }
  function isPersonNoun(from, end) {
    for (let at2 = Math.max(from + 1, end - 3); at2 < end; at2++) {
      const noun = words3.words.matchAt(tokens, at2, end);
      if (noun?.to === end && noun.values[0].label === "person-noun") return true;
      if (words3.officeHeads.matchAt(tokens, at2, end)?.to === end) return true;
    }
    return false;
  }
  function endOfTitle2(end, to) {
    if (end + 1 >= to || tokens.tag[end] !== Tag.IN) return end;
    const at2 = tokens.tag[end + 1] === Tag.DT ? end + 2 : end + 1;
    const body2 = at2 < to ? index.covering(at2) : void 0;
    return body2?.kind === "organization" && body2.range.from <= at2 ? Math.min(to, body2.range.to) : end;
  }
  function goesOn(end, to) {
    if (end >= to) return false;
    const next = tokens.text[tokens.start[end]] === "," ? end + 1 : end;
    if (tokens.tag[end] === Tag.IN && lexicon2.form(tokens.form[end]) === "of") return true;
    return tokens.tag[end] === Tag.POS || next < to && isNamed(next);
  }
}

// pipeline/stages/resolve/said-words.ts
var longestApposition = 16;
var longestBefore = 6;
var before = /* @__PURE__ */ new Set([Tag.NN, Tag.NNP, Tag.NNS, Tag.JJ, Tag.VBN, Tag.POS]);
var linking = /* @__PURE__ */ new Set(["is", "was", "'s", "became"]);
function saidWords(mentions, kind, size, tokens, words3) {
  const { lexicon: lexicon2 } = words3;
  const said = Array.from({ length: size }, () => /* @__PURE__ */ new Set());
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const own = said[mention.entity];
    for (let at2 = mention.range.from; at2 < mention.range.to; at2++)
      if (at2 < mention.core.from || at2 >= mention.core.to) own.add(wordAt(at2));
    for (let at2 = mention.range.from - 1; at2 >= 0 && mention.range.from - at2 <= longestBefore; at2--) {
      if (!before.has(tokens.tag[at2])) break;
      own.add(wordAt(at2));
    }
    readBehind(mention.range.to, own);
  }
  return said;
  function wordAt(at2) {
    return words3.plain(lexicon2.folded(tokens.form[at2]));
  }
  function readBehind(to, own) {
    const mark = tokens.tag[to] === Tag.PUNCT && lexicon2.form(tokens.form[to]) === ",";
    if (!mark && !linking.has(lexicon2.form(lexicon2.folded(tokens.form[to] ?? 0)))) return;
    const first = tokens.tag[to + 1];
    if (first !== Tag.DT && first !== Tag.PRPS && !(mark && before.has(first))) return;
    for (let at2 = to + 1; at2 < Math.min(tokens.count, to + longestApposition); at2++) {
      const tag = tokens.tag[at2];
      if (tag === Tag.PUNCT || tag === Tag.VBD || tag === Tag.VBZ) return;
      own.add(wordAt(at2));
    }
  }
}

// pipeline/stages/resolve/mention-index.ts
function indexMentions({ mentions, people, organizations }, tokens, words3) {
  const covering = /* @__PURE__ */ new Map();
  const starting = /* @__PURE__ */ new Map();
  const places3 = people.map(() => []);
  for (const mention of mentions) {
    const there = starting.get(mention.core.from);
    if (there) there.push(mention);
    else starting.set(mention.core.from, [mention]);
    if (mention.kind !== "country") {
      for (let at2 = mention.range.from; at2 < mention.range.to; at2++) if (!covering.has(at2)) covering.set(at2, mention);
    }
    if (mention.kind === "person") places3[mention.entity].push(mention.core.from);
  }
  const all3 = people.map((_, person) => person);
  const firsts = places3.map(([first = 0]) => first);
  let ofPeople;
  let ofBodies;
  return {
    saidOf: (person) => {
      ofPeople ??= saidWords(mentions, "person", people.length, tokens, words3);
      return ofPeople[person];
    },
    saidOfBody: (organization) => {
      ofBodies ??= saidWords(mentions, "organization", organizations.length, tokens, words3);
      return ofBodies[organization];
    },
    covering: (token) => covering.get(token),
    within: ({ from, to }, kind) => {
      const found = [];
      for (let at2 = from; at2 < to; at2++)
        for (const mention of starting.get(at2) ?? [])
          if (mention.kind === kind && mention.core.to <= to) found.push(mention);
      return found;
    },
    peopleAround: (token) => all3.length <= mostPeople ? all3 : all3.slice(
      Math.max(0, countBefore(firsts.length, (index) => firsts[index], token) - mostPeople),
      countBefore(firsts.length, (index) => firsts[index], token) + 1
    ),
    countOf: (person) => places3[person].length,
    lastBefore: (person, token) => {
      const own = places3[person];
      const next = countBefore(own.length, (index) => own[index], token);
      return next === 0 ? -1 : own[next - 1];
    }
  };
}
var mostPeople = 128;

// pipeline/stages/resolve/rank-nouns.ts
function rankNouns(ranks, phrases) {
  const officer = phrases.find(({ value }) => value.label === "person-noun" && value.attributes.means === "officer");
  const known3 = new Set(phrases.map(({ phrase }) => phrase.toLowerCase()));
  if (!officer) return [];
  return ranks.filter(({ phrase }) => !known3.has(phrase.toLowerCase())).map(({ phrase }) => ({ phrase, value: { ...officer.value, phrase } }));
}

// pipeline/stages/resolve/resolve-words.ts
function createResolveWords(ruleSets2, lexicon2) {
  const idOf = (word2) => lexicon2.folded(lexicon2.intern(word2));
  const ids = (list) => new Set((listWords(ruleSets2, "resolve/words", list) ?? []).map(idOf));
  const variants = /* @__PURE__ */ new Map();
  for (const pair of listWords(ruleSets2, "resolve/words", "variants") ?? []) {
    const [from, ...to] = pair.split(" ");
    variants.set(idOf(from), to.map(idOf));
  }
  const plainWords = (word2) => variants.get(word2) ?? [word2];
  const plain3 = (word2) => plainWords(word2).length === 1 ? plainWords(word2)[0] : word2;
  const phrases = phraseEntries(rulesOf(ruleSets2, "resolve/words", "phrases"));
  const kindNouns = /* @__PURE__ */ new Map();
  for (const { phrase, value } of phrases) {
    if (value.label !== "body-noun" || phrase.includes(" ")) continue;
    const kind = String(value.attributes.kind);
    kindNouns.set(kind, [...kindNouns.get(kind) ?? [], idOf(phrase)]);
  }
  const idle = ids("idle");
  const numbers = listWords(ruleSets2, "resolve/words", "numbers") ?? [];
  const sets = new Map(
    (listWords(ruleSets2, "resolve/words", "sets") ?? []).map((pair) => pair.split(" "))
  );
  const ranks = phraseEntries(rulesOf(ruleSets2, "names/ranks", "phrases"));
  const heads = listWords(ruleSets2, "names/offices", "head") ?? [];
  return {
    lexicon: lexicon2,
    words: compilePhrases([...phrases, ...rankNouns(ranks, phrases)], lexicon2),
    officeHeads: compilePhrases(
      [...heads, ...listWords(ruleSets2, "resolve/words", "short-heads") ?? []].map((phrase) => ({
        phrase,
        value: phrase
      })),
      lexicon2
    ),
    offices: compilePhrases(phraseEntries(rulesOf(ruleSets2, "names/offices", "phrases")), lexicon2),
    lesser: new Set([...ids("lesser")].map(plain3)),
    idle,
    portfolio: new Set([...ids("portfolio")].map(plain3)),
    public: ids("public"),
    anyone: ids("anyone"),
    numberOf: (word2) => numbers.indexOf(sets.get(word2) ?? word2) + 1,
    chief: ids("chief"),
    leading: ids("leading"),
    past: ids("past"),
    collective: listWords(ruleSets2, "resolve/words", "collective") ?? [],
    counterpart: ids("counterpart"),
    vague: ids("vague"),
    anybody: ids("anybody"),
    indefinite: ids("indefinite"),
    joint: ids("joint"),
    speech: ids("speech"),
    answer: ids("answer"),
    asking: ids("asking"),
    plural: new Set(listWords(ruleSets2, "resolve/words", "plural") ?? []),
    officer: ids("officer"),
    visiting: ids("visiting"),
    hosting: ids("hosting"),
    opposite: ids("opposite"),
    rankWords: new Set(ranks.filter(({ phrase }) => !phrase.includes(" ")).map(({ phrase }) => idOf(phrase))),
    heads: new Set(heads.filter((head) => !head.includes(" ")).map((head) => plain3(idOf(head)))),
    kindNouns,
    plain: plain3,
    plainWords,
    titleWords: (title) => title.split(/[\s,]+/).filter(Boolean).map(idOf).filter((word2) => !idle.has(word2)).flatMap(plainWords)
  };
}

// pipeline/stages/resolve/resolved-roles.ts
function roleOfTitle(entity, range, known3, { names: names2, segments }, index, words3) {
  const { tokens } = segments;
  const countries = index.within(range, "country");
  const isCountry = (token) => countries.some(({ core }) => core.from <= token && token < core.to);
  const description = readDescription(tokens, range, words3, isCountry);
  if (!description?.isOffice || description.noun?.label === "person-noun" || description.title.length === 0)
    return void 0;
  const own = [...names2.people[entity].roles, ...known3];
  if (own.some(({ title: title2 }) => isCompatible(description.title, words3.titleWords(title2)))) return void 0;
  let from = range.from;
  while (from < range.to - 1 && (isIdle2(from) || isCountry(from))) from++;
  const title = wordsOfRange(tokens, { from, to: range.to });
  const office = words3.offices.findAll(tokens, from, range.to).reduce(
    (best, { from: start, to, values: [{ attributes: attributes2 }] }) => to - start <= best.size ? best : {
      size: to - start,
      kind: String(attributes2.kind),
      level: typeof attributes2.level === "number" ? attributes2.level : null
    },
    { size: 0, kind: null, level: null }
  );
  const [body2] = index.within({ from, to: range.to }, "organization");
  return {
    entity,
    title,
    level: office.level,
    kind: office.kind,
    organization: body2 ? names2.organizations[body2.entity].name : null,
    range
  };
  function isIdle2(token) {
    const tag = tokens.tag[token];
    return tag === Tag.DT || tag === Tag.PRPS || tag === Tag.POS;
  }
  function isCompatible(title2, office2) {
    return compareTitles(title2, office2, words3) !== null || compareTitles(office2, title2, words3) !== null;
  }
}

// pipeline/stages/resolve/voices.ts
var nobody3 = { author: null, answerer: null };
function findVoices({ people, mentions }, { tokens, blockOf, sentences, sentenceOf }, blocks, attributions, words3) {
  if (people.length === 0) return nobody3;
  const { lexicon: lexicon2 } = words3;
  const kindAt = (token) => blocks[blockOf[token]].kind;
  const named = mentions.filter(({ kind }) => kind === "person");
  const inKind = (kind) => named.filter(({ core }) => kindAt(core.from) === kind).map(({ entity }) => entity);
  const headline = inKind("headline");
  const byline = inKind("byline");
  const firstTurn = attributions.find(({ mentionBasis }) => mentionBasis === "label")?.mention?.from;
  return {
    author: only(byline) ?? (isSpeech2() ? only(headline) : null),
    answerer: firstTurn === void 0 ? null : answererBefore(firstTurn)
  };
  function answererBefore(turn) {
    const inLead = named.filter(
      ({ core, entity }) => core.from < turn && kindAt(core.from) === "body" && !byline.includes(entity)
    );
    const lead2 = inLead.map(({ entity }) => entity);
    const titled = only(headline);
    if (titled === null) return inLead.some(isAsked) ? only(lead2) : null;
    const isIntroduced = named.some(
      (mention) => mention.entity === titled && mention.core.from < turn && isAsked(mention)
    );
    return isIntroduced && (lead2.length === 0 || lead2.includes(titled)) ? titled : null;
  }
  function isAsked({ range: { from, to } }) {
    const isFirst = sentences[sentenceOf[from]].from === from;
    const isLabel = to < tokens.count && lexicon2.form(tokens.form[to]) === ":";
    if (isFirst || isLabel) return true;
    const before2 = lexicon2.folded(tokens.form[from - 1]);
    return words3.asking.has(before2) || kindAt(from) === "headline" && lexicon2.form(before2) === "with";
  }
  function isSpeech2() {
    const first = mentions.find(({ core }) => kindAt(core.from) === "headline");
    if (!first) return false;
    const { from, to } = sentences[sentenceOf[first.core.from]];
    for (let at2 = from; at2 < to; at2++) if (words3.speech.has(lexicon2.folded(tokens.form[at2]))) return true;
    return false;
  }
}
var only = (entities) => new Set(entities).size === 1 ? entities[0] : null;

// pipeline/stages/resolve/weigh-confidence.ts
function readConfidence(ruleSets2) {
  const read = (name) => listFigures(ruleSets2, "resolve/confidence", name);
  return { traits: read("traits"), speakers: read("speakers"), levels: read("levels") };
}
function registerTraits({ scenes }, { people }) {
  const quarters = (count2) => Math.ceil(4 * count2 / Math.max(1, people.length));
  const ofCountry = quarters(people.filter(({ country: country2 }) => country2).length);
  const ofRank = quarters(people.filter(({ rank }) => rank).length);
  const traits = [`countries:${ofCountry}`, `ranks:${ofRank}`];
  if (scenes.some(hasTwoSides)) traits.push("sides", `sides+countries:${ofCountry}`, `sides+ranks:${ofRank}`);
  return traits;
}
var hasTwoSides = ({ sides }) => {
  const first = sides.find(({ country: country2 }) => country2 !== null);
  return first !== void 0 && sides.some(({ country: country2 }) => country2 !== null && country2 !== first.country);
};
var speakerTrait = ({ type, via }, isSaidUnnamed) => isSaidUnnamed ? "speaker:said-unnamed" : `speaker:${type}-${via}`;
function shareOfRight(traits, { traits: weights, speakers }) {
  let sum2 = 0;
  let share = 1;
  for (const trait of traits) {
    if (trait.startsWith("speaker:unresolved")) return 0;
    if (trait.startsWith("speaker:")) share = speakers.get(trait) ?? speakers.get("other") ?? 0;
    else sum2 += weights.get(trait) ?? 0;
  }
  return share / (1 + Math.exp(-sum2));
}
function levelOf(share, { levels }) {
  if (share >= (levels.get("certain") ?? 1)) return "certain";
  return share >= (levels.get("likely") ?? 1) ? "likely" : "weak";
}

// pipeline/stages/resolve/create-resolve.ts
function createResolve(ruleSets2, lexicon2) {
  const words3 = createResolveWords(ruleSets2, lexicon2);
  const weights = readConfidence(ruleSets2);
  return ({ blocks: { blocks }, segments, names: names2, attributions: { attributions }, scenes: { scenes } }) => {
    const index = indexMentions(names2, segments.tokens, words3);
    const discourse = openDiscourse(names2, segments, blocks, scenes);
    const speakers = attributions.map(() => speakerUnnamed("elided"));
    const saidUnnamed = /* @__PURE__ */ new Set();
    const addressees = attributions.map(() => []);
    const resolvedMentions = [];
    const resolvedRoles = [];
    const rolesOf2 = /* @__PURE__ */ new Map();
    const notes = [];
    const answers2 = /* @__PURE__ */ new Map();
    const voices = findVoices(names2, segments, blocks, attributions, words3);
    const asked = new Set(attributions.flatMap(({ mention }) => mention ? [mention.from] : []));
    const descriptions = findDescriptions(segments, blocks, index, words3).filter(({ from }) => !asked.has(from));
    let nextDescription = 0;
    for (const position of inTextOrder(attributions)) {
      const { mention: range, mentionBasis: basis, content, outer } = attributions[position];
      if (!range) continue;
      const key = `${range.from}:${range.to}`;
      const known3 = answers2.get(key);
      describeBefore(range.from);
      discourse.moveTo(range.from);
      const answer = known3 ?? resolveMention(
        { range, basis, content, reporter: outer < 0 ? null : speakers[outer], voices },
        discourse,
        index,
        words3
      );
      answers2.set(key, answer);
      const { speaker, rivals = [] } = answer;
      speakers[position] = known3 && basis === "carried" ? { ...speaker, via: speaker.type === "group" ? "group" : "elided" } : speaker;
      if (answer.isSaidUnnamed) saidUnnamed.add(position);
      addressees[position] = findAddressees(attributions[position], speaker, discourse, index, words3);
      if (known3) continue;
      discourse.add(range, speaker, content);
      if (rivals.length > 0) notes.push(rivalNote(range.from, range.to, rivals));
      const isEntity = (speaker.type === "person" || speaker.type === "organization") && speaker.entity !== null;
      if (!isEntity || speaker.via === "name" || speaker.via === "short-name" || speaker.via === "label") continue;
      if (speaker.via === "title" && speaker.type === "person") addRole(speaker.entity, range);
      const form = speaker.via === "title" || speaker.via === "pronoun" ? speaker.via : "description";
      resolvedMentions.push({ kind: speaker.type, entity: speaker.entity, range, form });
    }
    describeBefore(segments.tokens.count);
    const register = registerTraits({ scenes }, names2);
    const traits = attributions.map((attribution, position) => [
      ...attribution.traits,
      ...register,
      speakerTrait(speakers[position], saidUnnamed.has(position))
    ]);
    const confidence2 = traits.map((list) => levelOf(shareOfRight(list, weights), weights));
    return { speakers, traits, confidence: confidence2, addressees, resolvedMentions, resolvedRoles, notes };
    function describeBefore(token) {
      while (nextDescription < descriptions.length && descriptions[nextDescription].from < token) {
        const range = descriptions[nextDescription++];
        discourse.moveTo(range.from);
        const answer = resolveMention({ range, basis: "none", content: [], reporter: null }, discourse, index, words3);
        const { type, entity, via } = answer.speaker;
        if (type !== "person" || entity === null || answer.isOnly !== true) continue;
        if (isFiniteVerb3(segments.tokens.tag[range.to])) discourse.addSubject(range.from, answer.speaker);
        resolvedMentions.push({ kind: "person", entity, range, form: via === "title" ? "title" : "description" });
        if (via === "title") addRole(entity, range);
      }
    }
    function addRole(entity, range) {
      const known3 = rolesOf2.get(entity) ?? [];
      const role = roleOfTitle(entity, range, known3, discourse, index, words3);
      if (!role) return;
      resolvedRoles.push(role);
      rolesOf2.set(entity, [...known3, role]);
    }
    function rivalNote(from, to, rivals) {
      const { tokens } = segments;
      const start = tokens.start[from];
      const end = tokens.end[to - 1];
      const others = rivals.map((person) => names2.people[person].name).join(" or ");
      return {
        code: "speaker-ambiguous",
        level: "doubt",
        stage: "resolve",
        message: `"${tokens.text.slice(start, end)}" may mean ${others}`,
        start,
        end
      };
    }
  };
}
var isFiniteVerb3 = (tag) => tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.MD;
function inTextOrder(attributions) {
  const place3 = (position) => attributions[position].mention?.from ?? 0;
  const order = attributions.map((_, position) => position).sort((a, b) => place3(a) - place3(b) || a - b);
  const done = /* @__PURE__ */ new Set();
  const result = [];
  const visit = (position) => {
    const chain = [];
    for (let at2 = position; at2 >= 0 && !done.has(at2); at2 = attributions[at2].outer) {
      done.add(at2);
      chain.push(at2);
    }
    result.push(...chain.reverse());
  };
  for (const position of order) visit(position);
  return result;
}

// pipeline/stages/scene/gather-sides.ts
var aside = /* @__PURE__ */ new Set(["spokesperson"]);
function gatherSides(mentions, names2, before2) {
  const counts = /* @__PURE__ */ new Map();
  const present3 = /* @__PURE__ */ new Map();
  for (const { kind, entity } of mentions) {
    if (kind === "country") {
      const code = names2.countries[entity].code ?? names2.countries[entity].name;
      present3.set(code, (present3.get(code) ?? 0) + 1);
    }
    if (kind !== "person" || names2.people[entity].roles.some((role) => aside.has(role.kind ?? ""))) continue;
    const country2 = countryOf(names2, entity);
    const people = counts.get(country2) ?? /* @__PURE__ */ new Map();
    people.set(entity, (people.get(entity) ?? 0) + 1);
    counts.set(country2, people);
  }
  const sides = [...counts].map(([country2, people]) => ({
    country: country2,
    people: byRank([...people], names2),
    role: "unknown"
  }));
  for (const side of before2) {
    const isGone = side.country !== null && !counts.has(side.country) && present3.has(side.country);
    if (isGone && sides.length < 2) sides.push({ ...side, people: side.people.slice(0, 1), role: "unknown" });
  }
  const size = ({ country: country2 }) => [...counts.get(country2)?.values() ?? []].reduce((sum2, count2) => sum2 + count2, 0);
  return sides.sort((a, b) => Number(a.country === null) - Number(b.country === null) || size(b) - size(a));
}
var countryOf = (names2, person) => {
  const country2 = names2.people[person].country;
  return country2 === null ? null : country2.code ?? country2.name;
};
function byRank(people, names2) {
  const level = (person) => Math.min(9, ...names2.people[person].roles.map((role) => role.level ?? 9));
  return [...people].sort(([a, x], [b, y]) => y - x || level(a) - level(b)).map(([person]) => person);
}

// pipeline/stages/scene/assign-roles.ts
var mostMentions = 32;
function assignRoles(sides, range, segments, mentions, names2, verbs2) {
  if (sides.length < 2) return [...sides];
  const host = hostOf();
  return sides.map((side) => ({
    ...side,
    role: host === void 0 ? "unknown" : side.country === host ? "host" : "guest"
  }));
  function sideOf2({ kind, entity }) {
    if (kind === "organization") return null;
    return kind === "person" ? countryOf(names2, entity) : names2.countries[entity].code ?? null;
  }
  function hostOf() {
    const { tokens, sentences, sentenceOf } = segments;
    const { lexicon: lexicon2 } = tokens;
    const byCountry = new Set(sides.map(({ country: country2 }) => country2));
    let next = 0;
    let atHome;
    let written;
    let isFirst = true;
    for (let at2 = sentenceOf[range.from] ?? 0; at2 < sentences.length && sentences[at2].from < range.to; at2++) {
      const sentence = sentences[at2];
      const inside = [];
      while (next < mentions.length && mentions[next].range.from < sentence.to) inside.push(mentions[next++]);
      inside.length = Math.min(inside.length, mostMentions);
      const people = inside.filter(({ kind }) => kind === "person");
      const first = people[0];
      if (!first) {
        if (people.length === 0 && isFirst) written ??= cityOf(inside);
        continue;
      }
      isFirst = false;
      for (let token = first.range.to; token < sentence.to; token++) {
        if (!isVerb4(tokens.tag[token])) continue;
        const lemma = lexicon2.verbLemma(tokens.form[token]);
        const isVisit = verbs2.visiting.has(lemma) || verbs2.calling.has(lemma) && isForm(token + 1, "on");
        if (!verbs2.hosting.has(lemma) && !isVisit) continue;
        const subject = people.findLast(({ range: { to } }) => to <= token);
        if (!subject) continue;
        const one = countryOf(names2, subject.entity);
        const other = inside.filter(({ range: { from } }) => from > token).map(sideOf2).find((side) => side && side !== one);
        if (other === void 0 || !byCountry.has(one)) continue;
        const isPassive = tokens.tag[token] === Tag.VBN && lexicon2.form(tokens.form[token + 1] ?? 0) === "by";
        return verbs2.hosting.has(lemma) !== isPassive ? one : other;
      }
      const city = inside.find(
        ({ kind, entity, form, range: place3 }) => kind === "country" && form === "short" && place3.from > first.range.to && byCountry.has(names2.countries[entity].code)
      );
      atHome ??= city ? names2.countries[city.entity].code ?? void 0 : void 0;
    }
    return atHome ?? written;
    function isForm(token, form) {
      return token < tokens.count && lexicon2.form(tokens.form[token]) === form;
    }
    function cityOf(inside) {
      const city = inside.find(
        ({ kind, entity, form }) => kind === "country" && form === "short" && byCountry.has(names2.countries[entity].code)
      );
      return city ? names2.countries[city.entity].code ?? void 0 : void 0;
    }
  }
}
var isVerb4 = (tag) => tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBN || tag === Tag.VBP || tag === Tag.VB;

// pipeline/stages/scene/create-scene.ts
function createScene(ruleSets2, lexicon2) {
  const resets = compilePatterns(patternSources(ruleSets2, rulesOf(ruleSets2, "scene/roles", "pattern")), lexicon2);
  const lemmas = (list) => new Set((listWords(ruleSets2, "scene/roles", list) ?? []).map((word2) => lexicon2.folded(lexicon2.intern(word2))));
  const verbs2 = {
    hosting: lemmas("hosting"),
    visiting: lemmas("visiting"),
    calling: lemmas("calling"),
    meeting: lemmas("meeting")
  };
  return ({ blocks: { blocks }, segments, names: names2 }) => {
    const { tokens, sentences } = segments;
    const items = itemsOfTokens(tokens);
    const starts = /* @__PURE__ */ new Set([0]);
    for (const { from, to, block: block2 } of sentences) {
      const kind = blocks[block2].kind;
      if (kind === "separator" && blocks[block2 + 1]?.role !== "list-item") starts.add(to);
      else if (kind === "body" && resets.find(items, from, to).length > 0) starts.add(from);
    }
    const places3 = [...starts].filter((start) => start < tokens.count || start === 0).sort((a, b) => a - b);
    const scenes = [];
    let next = 0;
    places3.forEach((from, index) => {
      const to = places3[index + 1] ?? tokens.count;
      const first = next;
      while (next < names2.mentions.length && names2.mentions[next].range.from < to) next++;
      const mentions = names2.mentions.slice(first, next);
      const sides = gatherSides(mentions, names2, scenes.at(-1)?.sides ?? []);
      scenes.push({ from, to, sides: assignRoles(sides, { from, to }, segments, mentions, names2, verbs2) });
    });
    return { scenes };
  };
}

// pipeline/text/quotation-marks.ts
function quotationMarks2(tokens, block2) {
  const marks4 = [];
  for (let token = block2.from; token < block2.to; token++) {
    const kind = kindOf2(tokens, token);
    if (kind) marks4.push({ token, ...kind, spacing: spacingOf(tokens, block2, token) });
  }
  return marks4;
}
var DOUBLE_OPEN = { isDouble: true, glyph: "open" };
var DOUBLE_CLOSE = { isDouble: true, glyph: "close" };
var DOUBLE = { isDouble: true, glyph: "either" };
var SINGLE_OPEN = { isDouble: false, glyph: "open" };
var SINGLE_CLOSE = { isDouble: false, glyph: "close" };
var SINGLE = { isDouble: false, glyph: "either" };
var KINDS = {
  '"': DOUBLE,
  "\uFF02": DOUBLE,
  "\u201F": DOUBLE,
  "''": DOUBLE,
  "\u201C": DOUBLE_OPEN,
  "\u201E": DOUBLE_OPEN,
  "\xAB": DOUBLE_OPEN,
  "``": DOUBLE_OPEN,
  "\u201D": DOUBLE_CLOSE,
  "\xBB": DOUBLE_CLOSE,
  "'": SINGLE,
  "\xB4": SINGLE,
  "\u201B": SINGLE,
  "`": SINGLE_OPEN,
  "\u2018": SINGLE_OPEN,
  "\u201A": SINGLE_OPEN,
  "\u2039": SINGLE_OPEN,
  "\u2019": SINGLE_CLOSE,
  "\u203A": SINGLE_CLOSE,
  "\xA1\xB0": DOUBLE_OPEN,
  "\xA1\xB1": DOUBLE_CLOSE,
  "\xA1\xAE": SINGLE_OPEN,
  "\xA1\xAF": SINGLE_CLOSE,
  "\xE2\u20AC\u0153": DOUBLE_OPEN,
  "\xE2\u20AC\x9C": DOUBLE_OPEN,
  "\xE2\u20AC\x9D": DOUBLE_CLOSE,
  "\xE2\u20AC\u02DC": SINGLE_OPEN,
  "\xE2\u20AC\x98": SINGLE_OPEN,
  "\xE2\u20AC\u2122": SINGLE_CLOSE,
  "\xE2\u20AC\x99": SINGLE_CLOSE
};
function kindOf2(tokens, token) {
  const length = tokens.end[token] - tokens.start[token];
  if (length > 3) return void 0;
  const code = tokens.text.charCodeAt(tokens.start[token]);
  if (code > 47 && code < 96 || code > 96 && code < 161) return void 0;
  return KINDS[tokens.lexicon.form(tokens.form[token])];
}
function spacingOf(tokens, block2, token) {
  const { text, start, end } = tokens;
  const isAfterSpace = token === block2.from || end[token - 1] < start[token] || OPENING.includes(text.charAt(start[token] - 1));
  const isBeforeSpace2 = token + 1 >= block2.to || start[token + 1] > end[token];
  if (isAfterSpace) return isBeforeSpace2 ? "either" : "open";
  return isBeforeSpace2 || CLOSING2.includes(text.charAt(end[token])) ? "close" : "either";
}
var OPENING = "([{\u2014\u2013-/\u201C\u2018\u201E\xAB";
var CLOSING2 = `.,;:!?)]}\u2014\u2013-/\u201D\u2019"'\xBB`;

// pipeline/text/quotations.ts
function pairQuotations(tokens, block2, isContinued) {
  const marks4 = quotationMarks2(tokens, block2);
  if (marks4.length === 0) return { quotations: [], isLeftOpen: false };
  const pairs = pairMarks(tokens, block2, marks4, isContinued);
  const quotations = nest(pairs);
  for (const { from, to, isClosed } of quotations) {
    if (isMark3(tokens, from)) tokens.tag[from] = Tag.PUNCT;
    if (isClosed) tokens.tag[to - 1] = Tag.PUNCT;
  }
  return { quotations, isLeftOpen: quotations.some((quotation2) => !quotation2.isClosed) };
}
function pairMarks(tokens, block2, marks4, isContinued) {
  const pairs = [];
  const open = [];
  let openDoubles = 0;
  let lastOpened = -1;
  const isGoingOn = (token) => isContinued && token === block2.from;
  for (let i = 0; i < marks4.length; i++) {
    const mark = marks4[i];
    const top = open.at(-1);
    if (!mark.isDouble) {
      if (top && !top.isDouble && closesSingle(tokens, block2, marks4, i)) {
        open.pop();
        pairs.push({ from: top.token, to: mark.token + 1, isClosed: true, isContinued: false });
      } else if (opensSingle(tokens, block2, mark, open.at(-1))) open.push(mark);
      continue;
    }
    if (opensDouble(mark, openDoubles > 0)) {
      open.push(mark);
      openDoubles++;
      lastOpened = mark.token;
      continue;
    }
    while (open.length > 0 && !open.at(-1).isDouble) open.pop();
    const opener2 = open.pop();
    if (opener2) {
      openDoubles--;
      pairs.push({ from: opener2.token, to: mark.token + 1, isClosed: true, isContinued: isGoingOn(opener2.token) });
    } else if (isContinued && lastOpened < 0) {
      lastOpened = block2.from;
      pairs.push({ from: block2.from, to: mark.token + 1, isClosed: true, isContinued: true });
    }
  }
  const last2 = open.findLast((mark) => mark.isDouble);
  if (last2 && last2.token === lastOpened && last2.token + 1 < block2.to)
    pairs.push({ from: last2.token, to: block2.to, isClosed: false, isContinued: isGoingOn(last2.token) });
  return pairs;
}
function opensDouble(mark, isOpen) {
  if (mark.glyph === "open") return !(isOpen && mark.spacing === "close");
  if (mark.glyph === "close") return !isOpen && mark.spacing === "open";
  return mark.spacing === "either" ? !isOpen : mark.spacing === "open";
}
function opensSingle(tokens, block2, mark, top) {
  const isBehindOpener = top !== void 0 && top.token === mark.token - 1;
  if (mark.glyph === "close" || mark.spacing !== "open" && !isBehindOpener) return false;
  const next = mark.token + 1;
  if (next >= block2.to || tokens.start[next] !== tokens.end[mark.token]) return false;
  const first = tokens.text.charCodeAt(tokens.start[next]);
  if (isDigit(first)) return mark.glyph === "open";
  return (isLetter2(first) || first === DOT3) && !(mark.glyph === "either" && CLIPPED.has(formOf3(tokens, next)));
}
var DOT3 = 46;
var CLIPPED = /* @__PURE__ */ new Set(["em", "til", "cause", "twas", "tis", "n", "round", "bout", "cuz", "till"]);
function closesSingle(tokens, block2, marks4, index) {
  const mark = marks4[index];
  if (mark.glyph === "open" || mark.spacing !== "close") return false;
  if (!mayBePossessive(tokens, block2, mark.token)) return true;
  const next = marks4[index + 1];
  return !(next && !next.isDouble && next.spacing === "close" && next.glyph !== "open");
}
function mayBePossessive(tokens, block2, token) {
  const last2 = tokens.text.charCodeAt(tokens.start[token] - 1) | 32;
  const next = token + 1;
  return (last2 === 115 || last2 === 122) && next < block2.to && (tokens.lexicon.flags(tokens.form[next]) & FormFlag.Word) !== 0;
}
var formOf3 = (tokens, token) => tokens.lexicon.form(tokens.lexicon.folded(tokens.form[token]));
var isMark3 = (tokens, token) => (tokens.lexicon.flags(tokens.form[token]) & FormFlag.QuoteMark) !== 0;
function nest(pairs) {
  pairs.sort((a, b) => a.from - b.from || b.to - a.to);
  const quotations = [];
  const around = [];
  for (const pair of pairs) {
    while (around.length > 0 && quotations[around.at(-1)].to <= pair.from) around.pop();
    around.push(quotations.length);
    quotations.push({ ...pair, parent: around.at(-2) ?? -1 });
  }
  return quotations;
}

// pipeline/text/stops.ts
function stopOf(tokens, token) {
  const start = tokens.start[token];
  switch (tokens.text.charCodeAt(start)) {
    case DOT4:
      return tokens.text.charCodeAt(start + 1) === SLASH3 && tokens.end[token] - start === 3 ? "final" : "full";
    case QUESTION:
    case EXCLAMATION:
      return "question";
    case ELLIPSIS:
      return "full";
    default:
      return "none";
  }
}
var DOT4 = 46;
var SLASH3 = 47;
var QUESTION = 63;
var EXCLAMATION = 33;
var ELLIPSIS = 8230;
function opensSentence(tokens, block2, token) {
  let at2 = token;
  while (at2 < block2.to && isOpener(tokens, at2)) at2++;
  if (at2 >= block2.to) return true;
  const code = tokens.text.charCodeAt(tokens.start[at2]);
  if (isLetter2(code)) return isUpper(code) || isHandleOrName(tokens, at2);
  return isDigit(code) || !GOES_ON.includes(tokens.text.charAt(tokens.start[at2]));
}
function isHandleOrName(tokens, token) {
  return (tokens.lexicon.flags(tokens.form[token]) & FormFlag.Word) !== 0 && isUpper(tokens.text.charCodeAt(tokens.start[token] + 1));
}
var GOES_ON = ",;:)]}-\u2013\u2014/%.!?\u2026";
var isOpener = (tokens, token) => `([{"\u201C\u2018\u201E\xAB'\xBF\xA1`.includes(tokens.text.charAt(tokens.start[token]));

// pipeline/text/quotation-ends.ts
function quotationEnds(tokens, block2, quotation2) {
  if (!quotation2.isClosed) return true;
  let last2 = quotation2.to - 2;
  while (last2 > quotation2.from && (tokens.lexicon.flags(tokens.form[last2]) & FormFlag.QuoteMark) !== 0) last2--;
  const stop = stopOf(tokens, last2);
  const next = quotation2.to;
  if (stop === "none" || next >= block2.to) return false;
  if (!opensSentence(tokens, block2, next)) return false;
  return !isAttribution(tokens, block2, next, stop);
}
var LONGEST_NAME = 10;
function isAttribution(tokens, block2, from, stop) {
  const { lexicon: lexicon2, form, tag } = tokens;
  let at2 = from;
  const limit2 = Math.min(block2.to, from + LONGEST_NAME);
  while (at2 < limit2 && (tag[at2] === Tag.PRP || (lexicon2.flags(form[at2]) & FormFlag.Capitalized) !== 0)) at2++;
  if (at2 === from || at2 >= block2.to || !lexicon2.isReporting(form[at2])) return false;
  const next = at2 + 1;
  if (next >= block2.to) return true;
  const behind = stopOf(tokens, next);
  if (behind !== "none") return true;
  return stop === "question" && !isThat(tokens, next);
}
var isThat = (tokens, token) => tokens.lexicon.form(tokens.lexicon.folded(tokens.form[token])) === "that";

// pipeline/text/sentences.ts
function splitSentences(tokens, block2, quotations) {
  const outer = quotations.filter((quotation2) => quotation2.parent < 0);
  const sentences = [];
  let from = block2.from;
  let nextQuotation = 0;
  for (let token = block2.from; token < block2.to; ) {
    const quotation2 = outer[nextQuotation];
    const isQuotation2 = quotation2?.from === token;
    if (isQuotation2) nextQuotation++;
    const last2 = isQuotation2 ? quotation2.to - 1 : token;
    const ends = isQuotation2 ? quotationEnds(tokens, block2, quotation2) : tokenEnds(tokens, block2, from, token);
    token = last2 + 1;
    if (!ends) continue;
    token = endOfClosers(tokens, block2, token);
    sentences.push({ from, to: token });
    from = token;
  }
  if (from < block2.to) sentences.push({ from, to: block2.to });
  return sentences;
}
function tokenEnds(tokens, block2, sentence, token) {
  const stop = stopOf(tokens, token);
  if (stop === "none") return endsAtAbbreviation(tokens, block2, token);
  if (stop === "final") return true;
  const next = endOfClosers(tokens, block2, token + 1);
  if (next >= block2.to) return true;
  if (stop === "full" && isEnumerator(tokens, sentence, token)) return false;
  return opensSentence(tokens, block2, next);
}
function isEnumerator(tokens, sentence, stop) {
  return stop === sentence + 1 && (tokens.lexicon.flags(tokens.form[sentence]) & FormFlag.Number) !== 0 && tokens.end[sentence] - tokens.start[sentence] <= 2;
}
function endOfClosers(tokens, block2, from) {
  let at2 = from;
  while (at2 < block2.to && isCloser(tokens, at2)) at2++;
  return at2;
}
function isCloser(tokens, token) {
  const start = tokens.start[token];
  const character = tokens.text.charAt(start);
  if (")]}".includes(character)) return true;
  return '"\u201D\u2019\xBB?!.\u2026'.includes(character) && token > 0 && tokens.end[token - 1] === start && isBeforeSpace(tokens, token);
}
var isBeforeSpace = (tokens, token) => {
  const end = tokens.end[token];
  return end >= tokens.text.length || isSpace(tokens.text.charCodeAt(end));
};
var OPENS = [
  Tag.DT,
  Tag.PDT,
  Tag.PRP,
  Tag.PRPS,
  Tag.EX,
  Tag.WDT,
  Tag.WP,
  Tag.WRB,
  Tag.IN,
  Tag.TO,
  Tag.CC,
  Tag.RB
].reduce((all3, tag) => all3 | 1 << tag, 0);
function endsAtAbbreviation(tokens, block2, token) {
  const end = tokens.end[token];
  if (tokens.text.charAt(end - 1) !== "." || token + 1 >= block2.to) return false;
  const { lexicon: lexicon2 } = tokens;
  let next = token + 1;
  while (next < block2.to && isOpener(tokens, next)) next++;
  if (next >= block2.to) return false;
  const form = tokens.form[next];
  return (lexicon2.flags(form) & FormFlag.Capitalized) !== 0 && (1 << lexicon2.tag(form) & OPENS) !== 0;
}

// pipeline/text/tag-rules.ts
var Neighbour = {
  Start: 1,
  // no token: the block or sentence begins
  End: 2,
  // no token: the block ends
  Be: 4,
  Have: 8,
  Do: 16,
  By: 32,
  That: 64,
  Subject: 128
  // he, she, it, they, we, I, you, who
};
var bits = (names2) => names2.split(" ").reduce((all3, name) => all3 | 1 << Tag[name], 0);
var near = (names2, is = 0) => ({ tags: names2 === "" ? 0 : bits(names2), is });
var NOMINAL = "NN NNS NNP NNPS";
var OPENS_PHRASE = "DT PRPS POS JJ JJR JJS CD PDT";
var OPENS_OBJECT = "DT PRPS PRP NNP NNPS CD WP WRB";
var VERB_ED = bits("VBD VBN");
var TAG_RULES = [
  // Names
  { to: Tag.JJ, name: true, may: bits("JJ NNP"), likely: bits("JJ"), after: near("NN NNS NNP NNPS JJ VBG") },
  { to: Tag.NNPS, name: true, likely: bits("NNS NNPS") },
  { to: Tag.NNP, name: true, likely: bits("NN NNP VB VBP VBZ VBD VBN VBG MD JJ UH RB RP RBR JJR") },
  // Clitics and function words
  { to: Tag.VBZ, may: bits("POS"), before: near("PRP WP EX WRB") },
  { to: Tag.VBZ, may: bits("POS VBZ"), after: near("DT VBG") },
  { to: Tag.POS, may: bits("POS") },
  { to: Tag.PRP, may: bits("PRPS PRP"), after: near("IN TO DT CC RB MD VBD PUNCT WDT WRB WP PRPS", Neighbour.End) },
  { to: Tag.EX, after: near("MD", Neighbour.Be) },
  { to: Tag.RB, may: bits("EX") },
  { to: Tag.WDT, may: bits("WDT IN"), before: near(NOMINAL), after: near("VBZ VBD VBN VBP MD RB") },
  { to: Tag.DT, may: bits("DT IN"), before: near("IN CC", Neighbour.Start), after: near("NN VBZ MD") },
  { to: Tag.DT, may: bits("DT IN"), after: near("PUNCT", Neighbour.Be | Neighbour.End) },
  { to: Tag.RBR, after: near("JJ RB VBN") },
  { to: Tag.JJR, after: near("NN NNS IN") },
  { to: Tag.JJS, may: bits("JJS RBR"), after: near("NN NNS IN") },
  // Verbs behind an auxiliary
  { to: Tag.RB, auxiliary: near("TO MD"), likely: bits("RB RBR JJR"), after: near("VB") },
  { to: Tag.JJ, before: near("TO"), likely: bits("JJ"), after: near("NN NNS JJ VBG") },
  { to: Tag.VB, auxiliary: near("TO MD", Neighbour.Do) },
  { to: Tag.VBN, auxiliary: near("", Neighbour.Have) },
  { to: Tag.JJ, auxiliary: near("", Neighbour.Be), likely: bits("JJ NN") },
  { to: Tag.VBN, auxiliary: near("", Neighbour.Be) },
  { to: Tag.VBG, auxiliary: near("", Neighbour.Be) },
  { to: Tag.VBD, auxiliary: near("", Neighbour.Subject) },
  { to: Tag.VBZ, auxiliary: near("", Neighbour.Subject) },
  { to: Tag.VBP, auxiliary: near("", Neighbour.Subject) },
  // Finite verb or participle
  { to: Tag.VBN, may: VERB_ED, after: near("", Neighbour.By) },
  { to: Tag.JJ, likely: bits("VBD VBN VBG"), before: near(OPENS_PHRASE), after: near(`${NOMINAL} JJ`) },
  { to: Tag.VBN, before: near(OPENS_PHRASE), after: near(`${NOMINAL} JJ`) },
  { to: Tag.VBN, may: VERB_ED, auxiliary: near("CC"), lastVerb: bits("VBN") },
  { to: Tag.VBD, may: VERB_ED, likely: bits("VBD VBN"), after: near(OPENS_OBJECT, Neighbour.That) },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near(`${NOMINAL} CC PUNCT WDT WP`), after: near(OPENS_OBJECT) },
  { to: Tag.VBD, may: VERB_ED, likely: bits("VBD VBN"), auxiliary: near("WDT WP CC") },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near(NOMINAL), after: near("NN NNS JJ VBG RP") },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near("NNP NNPS"), finiteAhead: false },
  { to: Tag.VBN, may: VERB_ED, auxiliary: near(NOMINAL), finite: true },
  { to: Tag.VBN, may: VERB_ED, auxiliary: near(NOMINAL), finiteAhead: true, after: near("IN TO RB PUNCT") },
  { to: Tag.VBD, may: VERB_ED, auxiliary: near(NOMINAL) },
  { to: Tag.VBN, may: VERB_ED, before: near("IN", Neighbour.Start), after: near("IN TO") },
  // Noun or verb
  {
    to: Tag.VBG,
    after: near("DT PRPS PRP NNP"),
    likely: bits("NN VBG JJ"),
    before: near(`IN CC PUNCT ${NOMINAL}`, Neighbour.Start)
  },
  { to: Tag.NN, before: near(`${OPENS_PHRASE} IN`), likely: bits("NN VB VBP") },
  { to: Tag.NNS, before: near(`${OPENS_PHRASE} IN`), likely: bits("NNS VBZ") },
  { to: Tag.VBZ, before: near("RB"), auxiliary: near("NN NNP"), finite: false },
  { to: Tag.VBP, before: near("RB"), auxiliary: near("NNS NNPS"), finite: false },
  {
    to: Tag.VBZ,
    before: near("NN NNP"),
    finite: false,
    after: near("DT PRPS PRP CD IN TO WRB WP NNP RB VBN JJ", Neighbour.That)
  },
  { to: Tag.VBZ, before: near("NN NNP"), after: near("DT PRPS PRP NNP", Neighbour.That) },
  { to: Tag.VBP, likely: bits("NN VB VBP"), before: near("NNS NNPS"), finite: false },
  { to: Tag.NN, likely: bits("NN VB VBP"), before: near("NN NNP VBG VBN VBZ VBD") },
  { to: Tag.NNS, likely: bits("NNS VBZ"), before: near("NN NNP VBG VBN VBZ VBD") },
  { to: Tag.NNS, likely: bits("VBZ"), before: near("CC PUNCT"), lastVerb: bits("VB VBD VBG VBN") },
  { to: Tag.VB, likely: bits("NN VB VBP"), before: near("CC"), lastVerb: bits("VB"), after: near("DT PRPS PRP NNP") },
  { to: Tag.VBP, likely: bits("VB"), before: near("WDT WP") },
  // Adjectives and nouns
  { to: Tag.JJ, likely: bits("NN RB"), before: near("DT PRPS POS IN"), after: near("NN NNS") },
  { to: Tag.NN, likely: bits("JJ"), before: near("DT PRPS POS"), after: near("IN VBZ VBD MD PUNCT", Neighbour.End) },
  {
    to: Tag.NN,
    likely: bits("VBG"),
    before: near("DT PRPS POS JJ"),
    after: near("IN CC PUNCT VBZ VBD MD", Neighbour.End)
  }
];

// pipeline/text/form-facts.ts
var SUBJECTS = ["he", "she", "it", "they", "we", "i", "you", "who"];
var CONJUNCTIONS = ["that", "because", "if", "although", "though", "while", "whether", "unless"];
function createFormFacts(lexicon2) {
  const neighbours = new Map(SUBJECTS.map((word2) => [lexicon2.intern(word2), Neighbour.Subject]));
  neighbours.set(lexicon2.intern("by"), Neighbour.By).set(lexicon2.intern("that"), Neighbour.That);
  const lemmas = /* @__PURE__ */ new Map([
    [lexicon2.intern("be"), Neighbour.Be],
    [lexicon2.intern("have"), Neighbour.Have],
    [lexicon2.intern("do"), Neighbour.Do]
  ]);
  const conjunctions = new Set(CONJUNCTIONS.map((word2) => lexicon2.intern(word2)));
  const comma = lexicon2.intern(",");
  const facts = [];
  const rulesOf2 = shareRules();
  return (form) => {
    facts[form] ??= {
      is: (neighbours.get(lexicon2.folded(form)) ?? 0) | (lemmas.get(lexicon2.verbLemma(form)) ?? 0),
      opensClause: conjunctions.has(lexicon2.folded(form)),
      isComma: form === comma,
      rules: rulesOf2(lexicon2.tag(form), lexicon2.tags(form))
    };
    return facts[form];
  };
}
function shareRules() {
  const lists = /* @__PURE__ */ new Map();
  return (likely, tags) => {
    const key = `${likely} ${tags}`;
    const list = lists.get(key) ?? TAG_RULES.filter((rule) => mayApply(rule, likely, tags));
    lists.set(key, list);
    return list;
  };
}
function mayApply(rule, likely, tags) {
  const may = rule.may ?? 1 << rule.to;
  return (tags & may) === may && (rule.likely === void 0 || (1 << likely & rule.likely) !== 0);
}

// pipeline/text/tag.ts
function createTagger(lexicon2) {
  const factsOf2 = createFormFacts(lexicon2);
  return (tokens, block2) => tagBlock(tokens, block2, factsOf2);
}
var bit2 = (tag) => 1 << tag;
var FINITE = bit2(Tag.VBD) | bit2(Tag.VBZ) | bit2(Tag.VBP) | bit2(Tag.MD);
var SURELY_FINITE = bit2(Tag.VBZ) | bit2(Tag.VBP) | bit2(Tag.MD);
var NOT_FINITE = bit2(Tag.VBN) | bit2(Tag.JJ) | bit2(Tag.NN) | bit2(Tag.NNS) | bit2(Tag.POS) | bit2(Tag.IN) | bit2(Tag.VB);
var VERB = FINITE | bit2(Tag.VB);
var ANY_VERB = VERB | bit2(Tag.VBG) | bit2(Tag.VBN);
var NEW_CLAUSE = bit2(Tag.WDT) | bit2(Tag.WP) | bit2(Tag.WRB) | bit2(Tag.PUNCT);
var ENDS_CLAUSE = NEW_CLAUSE | bit2(Tag.CC) | bit2(Tag.EX) | bit2(Tag.PRP) | bit2(Tag.VBG);
var ADVERB = bit2(Tag.RB) | bit2(Tag.RBR);
var REACH2 = 10;
function tagBlock(tokens, block2, factsOf2) {
  const { lexicon: lexicon2, form, tag } = tokens;
  const context = { before: -1, auxiliary: -1, after: -1, finite: false, lastVerb: 0, name: false };
  for (let i = block2.from; i < block2.to; i++) {
    const id = form[i];
    const flags = lexicon2.flags(id);
    if ((flags & FormFlag.QuoteMark) !== 0 && !isPossessive(tokens, block2, i)) {
      tag[i] = Tag.PUNCT;
      continue;
    }
    const tags = lexicon2.tags(id);
    if ((tags & tags - 1) !== 0) {
      context.name = (flags & FormFlag.Capitalized) !== 0 && context.before === i - 1 && i > block2.from;
      context.after = nextWord(tokens, block2, i);
      tag[i] = choose(tokens, block2, i, context, factsOf2);
    }
    const own = bit2(tag[i]);
    if ((own & ANY_VERB) !== 0 && !(tag[i] === Tag.VBN && !isAuxiliary2(tokens, context.auxiliary, factsOf2)))
      context.lastVerb = own;
    if ((own & VERB) !== 0) context.finite = true;
    else if ((own & NEW_CLAUSE) !== 0 || tag[i] === Tag.IN && factsOf2(id).opensClause) context.finite = false;
    context.before = startsSentence(tokens, i, factsOf2) ? -1 : i;
    if (context.before < 0) context.lastVerb = 0;
    if ((own & ADVERB) === 0) context.auxiliary = context.before;
  }
}
var isAuxiliary2 = (tokens, i, factsOf2) => i >= 0 && (factsOf2(tokens.form[i]).is & (Neighbour.Be | Neighbour.Have)) !== 0;
function isPossessive(tokens, block2, i) {
  if (tokens.tag[i] !== Tag.POS || i === block2.from || tokens.end[i - 1] !== tokens.start[i]) return false;
  const last2 = tokens.text.charCodeAt(tokens.start[i] - 1);
  return last2 === 115 || last2 === 83 || last2 === 122;
}
var startsSentence = (tokens, i, factsOf2) => tokens.tag[i] === Tag.PUNCT && !factsOf2(tokens.form[i]).isComma && !isInnerMark(tokens.text.charCodeAt(tokens.start[i]));
var isInnerMark = (code) => code === 45 || code === 47 || code === 38;
function nextWord(tokens, block2, i) {
  const next = i + 1;
  if (next >= block2.to) return -1;
  if ((tokens.lexicon.flags(tokens.form[next]) & FormFlag.QuoteMark) === 0 || tokens.tag[next] === Tag.POS) return next;
  return next + 1 < block2.to ? next + 1 : -1;
}
function choose(tokens, block2, i, context, factsOf2) {
  const form = tokens.form[i];
  for (const rule of factsOf2(form).rules) {
    if (rule.name !== void 0 && rule.name !== context.name) continue;
    if (rule.finite !== void 0 && rule.finite !== context.finite) continue;
    if (rule.lastVerb !== void 0 && (rule.lastVerb & context.lastVerb) === 0) continue;
    if (rule.before && !fits(tokens, context.before, rule.before, factsOf2, Neighbour.Start)) continue;
    if (rule.auxiliary && !fits(tokens, context.auxiliary, rule.auxiliary, factsOf2, Neighbour.Start)) continue;
    if (rule.after && !fits(tokens, context.after, rule.after, factsOf2, Neighbour.End)) continue;
    if (rule.finiteAhead !== void 0 && rule.finiteAhead !== isFiniteAhead(tokens, block2, i, factsOf2)) continue;
    return rule.to;
  }
  return tokens.lexicon.tag(form);
}
function fits(tokens, neighbour, fit, factsOf2, none4) {
  if (neighbour < 0) return (fit.is & none4) !== 0;
  if ((bit2(tokens.tag[neighbour]) & fit.tags) !== 0) return true;
  return fit.is !== 0 && (factsOf2(tokens.form[neighbour]).is & fit.is) !== 0;
}
function isFiniteAhead(tokens, block2, i, factsOf2) {
  const end = Math.min(block2.to, i + 1 + REACH2);
  for (let at2 = i + 1; at2 < end; at2++) {
    const id = tokens.form[at2];
    const tags = tokens.lexicon.tags(id);
    if ((bit2(tokens.lexicon.tag(id)) & ENDS_CLAUSE) !== 0 || factsOf2(id).opensClause) return false;
    if (tokens.lexicon.tag(tokens.form[at2 - 1]) === Tag.TO) continue;
    if ((tags & FINITE) !== 0 && (tags & NOT_FINITE) === 0) return true;
    if ((bit2(tokens.lexicon.tag(id)) & SURELY_FINITE) !== 0) return true;
  }
  return false;
}

// pipeline/stages/segment/note-oddities.ts
var MOST_NOTES = 100;
function noteOddities(tokens) {
  const notes = [];
  for (let token = 0; token < tokens.count && notes.length < MOST_NOTES; token++) {
    if (isMojibake(tokens, token))
      notes.push(noteOf(tokens, token, token, "mojibake", "a mark decoded wrongly is read as the mark that it was"));
    else if (isGluedWord(tokens, token))
      notes.push(noteOf(tokens, token - 1, token, "glued-words", "words with no space between them are read apart"));
    else if (isGluedSentence(tokens, token))
      notes.push(noteOf(tokens, token - 2, token, "glued-words", "sentences with no space between them are read apart"));
  }
  return notes;
}
var noteOf = (tokens, first, last2, code, message) => ({
  code,
  level: "info",
  stage: "segment",
  message,
  start: tokens.start[first],
  end: tokens.end[last2]
});
var isMojibake = (tokens, token) => endOfMojibake(tokens.text, tokens.start[token]) > 0;
var WORDS = FormFlag.Word | FormFlag.Number;
var isWord = (tokens, token) => (tokens.lexicon.flags(tokens.form[token]) & WORDS) !== 0;
var DOT5 = 46;
var touches = (tokens, token) => token > 0 && tokens.end[token - 1] === tokens.start[token];
function isGluedWord(tokens, token) {
  if (!touches(tokens, token) || !isWord(tokens, token) || !isWord(tokens, token - 1)) return false;
  if (tokens.text.charCodeAt(tokens.start[token] - 1) === DOT5) return false;
  const folded = tokens.lexicon.form(tokens.lexicon.folded(tokens.form[token]));
  return !folded.startsWith("'") && folded !== "n't";
}
function isGluedSentence(tokens, token) {
  if (!touches(tokens, token) || token < 2 || !touches(tokens, token - 1)) return false;
  if (!isUpper(tokens.text.charCodeAt(tokens.start[token])) || !isWord(tokens, token - 2)) return false;
  const stop = formOf2(tokens, token - 1);
  return stop === "." || stop === "?" || stop === "!";
}

// pipeline/stages/segment/create-segment.ts
function createSegment(lexicon2) {
  const tag = createTagger(lexicon2);
  return ({ article, blocks: { blocks } }) => {
    const tokens = tokenizeSpans(article.text, lexicon2, blocks);
    const blockOf = new Uint32Array(tokens.count);
    const sentenceOf = new Uint32Array(tokens.count);
    const quotationOf = new Int32Array(tokens.count).fill(-1);
    const quotations = [];
    const sentences = [];
    let isContinued = false;
    let to = 0;
    for (const [index, block2] of blocks.entries()) {
      const from = to;
      while (to < tokens.count && tokens.start[to] < block2.end) to++;
      const range = { from, to };
      blockOf.fill(index, from, to);
      const isBody = block2.kind === "body";
      const found = pairQuotations(tokens, range, isBody && isContinued);
      if (isBody) isContinued = found.isLeftOpen;
      tag(tokens, range);
      for (const sentence of splitSentences(tokens, range, found.quotations)) {
        sentenceOf.fill(sentences.length, sentence.from, sentence.to);
        sentences.push({ ...sentence, block: index });
      }
      const first = quotations.length;
      for (const quotation2 of found.quotations) {
        if (quotation2.parent < 0) quotationOf.fill(quotations.length, quotation2.from, quotation2.to);
        quotations.push(quotation2.parent < 0 ? quotation2 : { ...quotation2, parent: first + quotation2.parent });
      }
    }
    return { tokens, blockOf, sentenceOf, quotationOf, quotations, sentences, notes: noteOddities(tokens) };
  };
}

// pipeline/stages/topics/confirm-hints.ts
var hintWeight = 0.25;
var confirmedWeight = 0.5;
var confirmHints = (findings, sentences, blocks) => {
  const sure = /* @__PURE__ */ new Set();
  findings.forEach(({ evidence }, index) => {
    const { kind } = blocks[sentences[index].block];
    if (kind !== "body" && kind !== "headline") return;
    for (const { rule, weight } of evidence) if (weight === 1) sure.add(rule.topic);
  });
  return findings.map(
    (found) => found.evidence.every(({ weight }) => weight > hintWeight) ? found : {
      ...found,
      evidence: found.evidence.filter(({ rule, weight }) => weight > hintWeight || sure.has(rule.topic)).map((match) => match.weight > hintWeight ? match : { ...match, weight: confirmedWeight })
    }
  );
};

// pipeline/stages/topics/number-items.ts
var marks2 = /* @__PURE__ */ new Set([",", ";", "\u2022", "\xB7", "\u25CF", "\u25AA", "-", "\u2013", "\u2014"]);
var numberItems = (ranges, tokens) => {
  const first = ranges.reduce((least2, { from }) => Math.min(least2, from), tokens.count);
  const last2 = ranges.reduce((most2, { to }) => Math.max(most2, to), 0);
  let items;
  return (token) => {
    items ??= numbersOf(tokens, first, last2);
    return items[token - first] ?? -1;
  };
};
var numbersOf = (tokens, first, last2) => {
  const numbers = [];
  let item = 0;
  for (let token = first; token < last2; token++) {
    if (marks2.has(tokens.lexicon.form(tokens.form[token]))) item++;
    numbers.push(item);
  }
  return numbers;
};

// pipeline/stages/topics/decide-topics.ts
var decideTopics = (findings, ranges, tokens) => {
  if (findings.evidence.length === 0) return [];
  const isHere = (match) => isIn(ranges, match);
  const evidence = findings.evidence.filter(
    (match) => isHere(match) && match.conditions.every((places3) => places3.some(isHere))
  );
  if (evidence.length === 0) return evidence;
  const itemOf = numberItems(ranges, tokens);
  const mentions = findings.mentions.filter(isHere);
  const isMention = ({ from }) => mentions.some((mention) => mention.from <= from && itemOf(mention.to - 1) === itemOf(from));
  const weighed2 = evidence.map((match) => isMention(match) ? { ...match, weight: match.weight / 4 } : match);
  const longest5 = weighed2.filter((match) => !weighed2.some((other) => isInside3(match, other) && isLostIn(match, other)));
  const sure = longest5.filter(({ weight }) => weight === 1);
  const alone = sure.filter(
    (match) => !sure.some((other) => stepsBack(match, other, "item") && itemOf(match.from) === itemOf(other.from)) && !sure.some((other) => stepsBack(match, other, "statement"))
  );
  if (alone.length > 0) return alone;
  const strongest = longest5.reduce((most2, { weight }) => Math.max(most2, weight), 0);
  return longest5.filter(({ weight }) => weight === strongest);
};
var isIn = (ranges, match) => ranges.some(
  ({ from, to }) => from <= match.from && match.from < to && 2 * (Math.min(to, match.to) - match.from) >= match.to - match.from
);
var isInside3 = (match, other) => other.from <= match.from && match.to <= other.to && other.to - other.from > match.to - match.from;
var isLostIn = (match, other) => match.rule.topic === other.rule.topic && other.weight >= match.weight || stepsBack(match, other, "inside");
var stepsBack = (match, other, where2) => {
  const topics2 = match.rule.yields?.[where2];
  return topics2 !== void 0 && other.rule.topic !== match.rule.topic && (topics2 === "any" || topics2.includes(other.rule.topic));
};

// pipeline/stages/topics/expand-pattern.ts
var mostPhrases = 200;
var createExpandPattern = (lexicon2) => {
  const lists = /* @__PURE__ */ new Map();
  const phrasesOf = (entries) => {
    const before2 = lists.get(entries);
    if (before2 !== void 0) return before2;
    const phrases = entries.map((entry) => wordsOfListEntry(entry, lexicon2));
    lists.set(entries, phrases);
    return phrases;
  };
  const known3 = /* @__PURE__ */ new Map();
  const once = (key, read) => {
    const before2 = known3.get(key);
    if (before2 !== void 0) return before2;
    const tests = read();
    known3.set(key, tests);
    return tests;
  };
  const expandNode = (node, words3) => {
    const expand = (part) => expandNode(part, words3);
    switch (node.type) {
      case "word":
        return [once(`${node.isExact} ${node.text}`, () => wordsOfText(node.text, lexicon2, node.isExact))];
      case "lemma":
        return [[wordOfLemma(node.text, lexicon2)]];
      case "list":
        return node.isLemma ? void 0 : phrasesOf(words3(node.name));
      case "choice":
        return ifAll(node.nodes.map(expand))?.flat();
      case "sequence":
        return ifAll(node.nodes.map(expand))?.reduce(cross, [[]]);
      case "repeat":
        return node.min === 0 && node.max === 1 ? ifAll([[[]], expand(node.node)])?.flat() : void 0;
      default:
        return void 0;
    }
  };
  return expandNode;
};
var ifAll = (parts) => parts.every((part) => part !== void 0) ? [...parts] : void 0;
var cross = (heads, tails) => heads === void 0 || heads.length * tails.length > mostPhrases ? void 0 : heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));

// pipeline/stages/topics/form-marks.ts
var unasked = 0;
var no = 1;
var yes = 2;
var FormMarks = class {
  #lexicon;
  #holds;
  /** By form id. */
  #marks = new Uint8Array(0);
  constructor(lexicon2, holds2) {
    this.#lexicon = lexicon2;
    this.#holds = holds2;
  }
  /** Whether the form holds the condition. */
  has(form) {
    const mark = form < this.#marks.length ? this.#marks[form] : unasked;
    return mark === yes || mark === unasked && this.#ask(form);
  }
  /** Lets every form be asked again. */
  forget() {
    this.#marks.fill(unasked);
  }
  #ask(form) {
    if (form >= this.#marks.length) {
      const marks4 = new Uint8Array(2 * this.#lexicon.size);
      marks4.set(this.#marks);
      this.#marks = marks4;
    }
    const holds2 = this.#holds(form);
    this.#marks[form] = holds2 ? yes : no;
    return holds2;
  }
};

// pipeline/stages/topics/guarded-patterns.ts
var GuardedPatterns = class {
  #lexicon;
  #forms;
  #always = [];
  /** By the ids of the rarest words that they need. */
  #byWord = /* @__PURE__ */ new Map();
  #waking;
  /** By word id, the number of the range that held it last. */
  #heldIn = new Uint32Array(0);
  #range = 0;
  constructor(lexicon2, forms) {
    this.#lexicon = lexicon2;
    this.#forms = forms;
    this.#waking = new FormMarks(lexicon2, (form) => forms.wordsOf(form).some((word2) => this.#byWord.has(word2)));
  }
  /** Adds a pattern by the sets of ids of folded words that it needs, the rarest first; without any, it is tried in every range. */
  add(pattern, [rarest2, ...others]) {
    this.#waking.forget();
    if (rarest2 === void 0) this.#always.push(pattern);
    const guarded = { pattern, others, range: 0 };
    for (const word2 of new Set(rarest2)) {
      const known3 = this.#byWord.get(word2);
      if (known3 === void 0) this.#byWord.set(word2, [guarded]);
      else known3.push(guarded);
    }
  }
  /** The longest match of every pattern at every place of a range. */
  findAll(tokens, range) {
    const woken = this.#wake(tokens.form, range);
    if (woken.length === 0 && this.#always.length === 0) return [];
    const matches = [];
    const items = this.#forms.itemsOf(tokens);
    const add = (pattern) => {
      for (const match of pattern.findAll(items, range.from, range.to)) matches.push(match);
    };
    for (const pattern of this.#always) add(pattern);
    if (woken.length > 0) this.#holdWords(tokens.form, range);
    for (const { pattern, others } of woken) if (this.#holdsAll(others)) add(pattern);
    return matches;
  }
  #wake(form, { from, to }) {
    this.#range++;
    const woken = [];
    for (let at2 = from; at2 < to; at2++) {
      if (!this.#waking.has(form[at2])) continue;
      for (const word2 of this.#forms.wordsOf(form[at2])) {
        for (const guarded of this.#byWord.get(word2) ?? []) {
          if (guarded.range === this.#range) continue;
          guarded.range = this.#range;
          woken.push(guarded);
        }
      }
    }
    return woken;
  }
  #holdWords(form, { from, to }) {
    if (this.#heldIn.length < this.#lexicon.size) {
      const grown = new Uint32Array(2 * this.#lexicon.size);
      grown.set(this.#heldIn);
      this.#heldIn = grown;
    }
    const { folded, verbLemma: verbLemma2, nounLemma: nounLemma2 } = this.#forms;
    for (let at2 = from; at2 < to; at2++) {
      const id = form[at2];
      this.#heldIn[this.#lexicon.folded(id)] = this.#range;
      this.#heldIn[folded[id]] = this.#range;
      this.#heldIn[verbLemma2[id]] = this.#range;
      this.#heldIn[nounLemma2[id]] = this.#range;
    }
  }
  #holdsAll(sets) {
    for (const words3 of sets) if (!this.#holdsAny(words3)) return false;
    return true;
  }
  #holdsAny(words3) {
    for (const word2 of words3) if (this.#heldIn[word2] === this.#range) return true;
    return false;
  }
};

// pipeline/stages/topics/pattern-words.ts
var mostSets = 3;
var plainWord2 = /^[A-Za-z]+(?:-[A-Za-z]+)*$/;
var createNeededWords = (lexicon2) => {
  const firstOf = (text) => {
    const word2 = text.replace(/^"(.*)"$/, "$1").replace(/^=/, "").trim().split(/\s/, 1)[0];
    if (plainWord2.test(word2)) {
      const folded = word2.toLowerCase();
      const hyphen2 = folded.indexOf("-");
      return hyphen2 < 0 ? [folded] : [folded, folded.slice(0, hyphen2)];
    }
    return wordsOfText(word2, lexicon2, false).slice(0, 1).map(({ id }) => lexicon2.form(id));
  };
  const lists = /* @__PURE__ */ new Map();
  const firstOfList = (entries) => {
    const known3 = lists.get(entries);
    if (known3 !== void 0) return known3;
    const firsts = [...new Set(entries.flatMap(firstOf))];
    lists.set(entries, firsts);
    return firsts;
  };
  const neededBy = (node, words3) => {
    switch (node.type) {
      case "word":
      case "lemma":
        return firstOf(node.text);
      case "characters":
        return node.characters.flatMap(firstOf);
      case "list":
        return firstOfList(words3(node.name));
      case "slot":
        return neededBy(node.node, words3);
      case "repeat":
        return node.min === 0 ? void 0 : neededBy(node.node, words3);
      case "choice": {
        const parts = node.nodes.map((part) => neededBy(part, words3)).filter((part) => part !== void 0);
        return parts.length < node.nodes.length ? void 0 : parts.flat();
      }
      case "sequence":
        return byRarity(node.nodes.map((part) => neededBy(part, words3)))[0];
      default:
        return void 0;
    }
  };
  return (pattern, words3) => {
    const pieces = pattern.type === "sequence" ? pattern.nodes : [pattern];
    return byRarity(pieces.map((piece) => neededBy(piece, words3))).slice(0, mostSets);
  };
};
var byRarity = (pieces) => {
  const known3 = pieces.filter((words3) => words3 !== void 0);
  if (known3.length < 2) return known3;
  return known3.map((words3) => ({
    words: words3,
    cost: words3.reduce((sum2, { length }) => sum2 + (length <= 3 ? 40 : length <= 5 ? 4 : 1), 0)
  })).sort((a, b) => a.cost - b.cost).map(({ words: words3 }) => words3);
};

// pipeline/stages/topics/phrase-pattern.ts
var patternSigns = /[(){}<>|?*^$"[\]=:]/;
var phrasePattern = (text) => {
  if (!isPhrase(text)) return text;
  const [first = "", second, ...others] = text.trim().split(/\s+/);
  if (second === void 0) return inAnyForm(first);
  if (others.length === 0) return `(${first} ${inAnyForm(second)} | ${first}-${second} | ${first}-${second}s)`;
  const rest = [...others.slice(0, -1), inAnyForm(others.at(-1))].join(" ");
  return `((${first} ${second} | ${first}-${second}) ${rest} | ${[first, second, ...others].join("-")})`;
};
var inAnyForm = (word2) => /^[a-z]{3,}$/.test(word2) ? `(${word2} | =${word2})` : word2;
var isPhrase = (text) => !patternSigns.test(text);
var wordsOfPhrase2 = (text) => {
  const words3 = text.trim().split(/\s+/);
  const word2 = (of) => ({ type: "word", text: of, isExact: false, at: 0 });
  const apart = { type: "sequence", nodes: words3.map(word2), at: 0 };
  if (words3.length === 1) return apart;
  const [first, second, ...others] = words3;
  const pair = `${first}-${second}`;
  const joined = others.length === 0 ? [pair, `${pair}s`] : [words3.join("-")];
  const half2 = others.length === 0 ? [] : [{ type: "sequence", nodes: [pair, ...others].map(word2), at: 0 }];
  return { type: "choice", nodes: [apart, ...half2, ...joined.map(word2)], at: 0 };
};

// pipeline/stages/topics/spelled-forms.ts
var SpelledForms = class {
  /** Of forms that were read. */
  folded = new Uint32Array(0);
  verbLemma = new Uint32Array(0);
  nounLemma = new Uint32Array(0);
  #isRead = new Uint8Array(0);
  #words = /* @__PURE__ */ new Map();
  #items;
  #lexicon;
  #spell;
  constructor(lexicon2, spell) {
    this.#lexicon = lexicon2;
    this.#spell = spell;
  }
  /** Reads a form; false where it was read before. */
  read(form) {
    if (this.#isRead[form] === 1) return false;
    if (form >= this.#isRead.length) this.#grow(2 * this.#lexicon.size);
    this.#isRead[form] = 1;
    this.folded[form] = this.#spell(this.#lexicon.folded(form));
    this.verbLemma[form] = this.#spell(this.#lexicon.verbLemma(form));
    this.nounLemma[form] = this.#spell(this.#lexicon.nounLemma(form));
    return true;
  }
  /** Ids of all that a form is met by, as written and in one spelling, each once. */
  wordsOf(form) {
    const known3 = this.#words.get(form);
    if (known3 !== void 0) return known3;
    const ids = [this.#lexicon.folded(form), this.folded[form], this.verbLemma[form], this.nounLemma[form]];
    const words3 = [...new Set(ids)];
    this.#words.set(form, words3);
    return words3;
  }
  /** Tokens as items, all of whose forms were read; kept until others are asked for. */
  itemsOf(tokens) {
    if (this.#items?.tokens !== tokens) {
      const { form } = tokens;
      const items = {
        ...itemsOfTokens(tokens),
        folded: (i) => this.folded[form[i]],
        verbLemma: (i) => this.verbLemma[form[i]],
        nounLemma: (i) => this.nounLemma[form[i]]
      };
      this.#items = { tokens, items };
    }
    return this.#items.items;
  }
  #grow(size) {
    this.folded = copyOf(this.folded, new Uint32Array(size));
    this.verbLemma = copyOf(this.verbLemma, new Uint32Array(size));
    this.nounLemma = copyOf(this.nounLemma, new Uint32Array(size));
    this.#isRead = copyOf(this.#isRead, new Uint8Array(size));
  }
};
var copyOf = (ids, grown) => {
  grown.set(ids);
  return grown;
};

// pipeline/stages/topics/waiting-patterns.ts
var noPatterns = [];
var createWaitingPatterns = () => {
  const waiting = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const awake = /* @__PURE__ */ new Set();
  const halves = /* @__PURE__ */ new Map();
  const awaited = /* @__PURE__ */ new Set();
  let byFirstLetters;
  const wait = (entry) => {
    for (const word2 of entry.needed[0]) addTo(waiting, word2, entry);
  };
  const meet = (word2, woken) => {
    if (seen.has(word2)) return;
    seen.add(word2);
    const entries = waiting.get(word2) ?? [];
    waiting.delete(word2);
    for (const { pattern, needed } of entries) {
      if (awake.has(pattern)) continue;
      const others = needed.slice(1).filter((words3) => !words3.some((other) => seen.has(other)));
      if (others.length > 0) {
        wait({ pattern, needed: others });
        continue;
      }
      awake.add(pattern);
      woken.push(pattern);
    }
    for (const whole2 of halves.get(word2) ?? []) meet(whole2, woken);
    halves.delete(word2);
    byFirstLetters ??= groupByFirstLetters(awaited);
    for (const whole2 of byFirstLetters.get(word2.slice(0, 2)) ?? []) {
      if (whole2.length <= word2.length || !whole2.startsWith(word2)) continue;
      const rest = whole2.slice(word2.length);
      if (seen.has(rest)) meet(whole2, woken);
      else addTo(halves, rest, whole2);
    }
  };
  return {
    add: (pattern, needed) => {
      for (const words3 of needed) for (const word2 of words3) awaited.add(word2);
      wait({ pattern, needed });
    },
    see: (word2) => {
      if (seen.has(word2)) return noPatterns;
      const woken = [];
      meet(word2, woken);
      return woken;
    }
  };
};
var groupByFirstLetters = (words3) => {
  const groups = /* @__PURE__ */ new Map();
  for (const word2 of words3) if (word2.length > 3) addTo(groups, word2.slice(0, 2), word2);
  return groups;
};
var addTo = (lists, word2, value) => {
  const list = lists.get(word2);
  if (list === void 0) lists.set(word2, [value]);
  else list.push(value);
};

// pipeline/stages/topics/word-trie.ts
var wayOf = { folded: 0, form: 1, lemma: 2 };
var byFolded = 1;
var byForm = 2;
var byLemma = 4;
var WordTrie = class {
  #root = { children: null, ways: 0, values: null };
  #forms;
  #opening;
  constructor(lexicon2, forms) {
    this.#forms = forms;
    this.#opening = new FormMarks(lexicon2, (form) => this.#isOpening(form));
  }
  add(phrase, value) {
    if (phrase.length === 0) return;
    this.#opening.forget();
    let node = this.#root;
    for (const { by, id } of phrase) {
      node.children ??= /* @__PURE__ */ new Map();
      node.ways |= 1 << wayOf[by];
      const key = id * 3 + wayOf[by];
      let next = node.children.get(key);
      if (next === void 0) {
        next = { children: null, ways: 0, values: null };
        node.children.set(key, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }
  /** The longest match of each value at each place of a range of forms, by place. */
  findAll(form, { from, to }) {
    const { folded, verbLemma: verbLemma2, nounLemma: nounLemma2 } = this.#forms;
    const matches = [];
    let start = 0;
    let firstHere = 0;
    const walk = (node, at2) => {
      if (node.values !== null) for (const value of node.values) keepLongest(value, at2);
      if (node.children === null || at2 === to) return;
      const id = form[at2];
      if ((node.ways & byFolded) !== 0) follow(node.children.get(folded[id] * 3), at2);
      if ((node.ways & byForm) !== 0) follow(node.children.get(id * 3 + 1), at2);
      if ((node.ways & byLemma) !== 0) {
        const verb = verbLemma2[id];
        const noun = nounLemma2[id];
        follow(node.children.get(verb * 3 + 2), at2);
        if (noun !== verb) follow(node.children.get(noun * 3 + 2), at2);
      }
    };
    const follow = (child, at2) => {
      if (child !== void 0) walk(child, at2 + 1);
    };
    const keepLongest = (value, end) => {
      for (let index = firstHere; index < matches.length; index++) {
        const match = matches[index];
        if (match.value !== value) continue;
        if (end > match.to) match.to = end;
        return;
      }
      matches.push({ from: start, to: end, value });
    };
    for (start = from; start < to; start++) {
      if (!this.#opening.has(form[start])) continue;
      firstHere = matches.length;
      walk(this.#root, start);
    }
    return matches;
  }
  #isOpening(form) {
    const { children } = this.#root;
    const { folded, verbLemma: verbLemma2, nounLemma: nounLemma2 } = this.#forms;
    return children !== null && (children.has(folded[form] * 3) || children.has(form * 3 + 1) || children.has(verbLemma2[form] * 3 + 2) || children.has(nounLemma2[form] * 3 + 2));
  }
};

// pipeline/stages/topics/lazy-patterns.ts
var createLazyPatterns = (sources, lexicon2, spell) => {
  const neededBy = createNeededWords(lexicon2);
  const expandPattern = createExpandPattern(lexicon2);
  const forms = new SpelledForms(lexicon2, spell);
  const waiting = createWaitingPatterns();
  const phrases = new WordTrie(lexicon2, forms);
  const automata = new GuardedPatterns(lexicon2, forms);
  const needsOf = ({ text, words: words3 }) => neededBy(isPhrase(text) ? wordsOfPhrase2(text) : parsePattern(text), words3);
  const compile = (source) => {
    const { value, words: words3 } = source;
    const pattern = phrasePattern(source.text);
    const expanded = expandPattern(parsePattern(pattern), words3);
    if (expanded !== void 0) {
      for (const phrase of expanded) phrases.add(phrase, value);
      return;
    }
    const needed = needsOf(source).map((set) => [...new Set(set.flatMap(idsOfNeeded))]);
    automata.add(compilePatterns([{ pattern, value, words: words3 }], lexicon2), needed);
  };
  const idsOfNeeded = (word2) => [
    lexicon2.intern(word2),
    ...wordsOfText(word2, lexicon2, false).slice(0, 1).map(({ id }) => id)
  ];
  for (const source of sources) {
    const needed = needsOf(source);
    if (needed.length === 0) compile(source);
    else waiting.add(source, needed);
  }
  const meet = (id) => {
    for (const source of waiting.see(lexicon2.form(id))) compile(source);
  };
  const readForm2 = (form) => {
    if (!forms.read(form)) return;
    for (const word2 of forms.wordsOf(form)) meet(word2);
  };
  return (tokens, range) => {
    for (let at2 = range.from; at2 < range.to; at2++) readForm2(tokens.form[at2]);
    const matches = phrases.findAll(tokens.form, range);
    for (const match of automata.findAll(tokens, range)) matches.push(match);
    return matches;
  };
};

// pipeline/stages/topics/one-spelling.ts
var britishEnding = /^([a-z]{3,})is(e|es|ed|ing|ation|ations)$/;
var createOneSpelling = (classes2, lexicon2) => {
  const same = /* @__PURE__ */ new Map();
  for (const words3 of classes2) for (const word2 of words3) same.set(word2, words3.at(-1));
  return (id) => {
    const form = lexicon2.form(id);
    const other = same.get(form) ?? form.replace(britishEnding, "$1iz$2");
    if (other === form) return id;
    const to = lexicon2.intern(other);
    return same.has(form) || lexicon2.isKnown(to) ? to : id;
  };
};

// pipeline/stages/topics/find-evidence.ts
var noFindings = { evidence: [], signs: [], mentions: [] };
var mostMatches = 400;
var createFindEvidence = (ruleSets2, lexicon2) => {
  const sources = [];
  for (const rule of rulesOf(ruleSets2, "topics", "topic")) {
    const words3 = (name) => listWords(ruleSets2, rule.set, name) ?? [];
    for (const key of ["any", "all", "not"]) {
      for (const [index, text] of (rule[key] ?? []).entries()) {
        sources.push({ text, value: { rule, key, index, order: sources.length }, words: words3 });
      }
    }
  }
  const spell = createOneSpelling(Object.values(ruleSets2.lists["topics/spelling"] ?? {}), lexicon2);
  const findAll = createLazyPatterns(sources, lexicon2, spell);
  return (tokens, sentence) => {
    const found = findAll(tokens, sentence);
    if (found.length === 0) return noFindings;
    const matches = found.sort((a, b) => a.from - b.from || a.value.order - b.value.order).slice(0, mostMatches);
    const barred = matches.filter(({ value }) => value.key === "not");
    const conditionsOf = (rule) => (rule.all ?? []).map(
      (_, index) => matches.filter(({ value }) => value.rule === rule && value.key === "all" && value.index === index)
    );
    const evidence = [];
    const signs = [];
    const mentions = [];
    for (const match of matches) {
      const { from, to } = match;
      const { rule, key } = match.value;
      if (key !== "any" || barred.some((bar) => bar.value.rule === rule && rangesOverlap(bar, match))) continue;
      if (rule.topic === "mention") mentions.push({ from, to, rule });
      else if (isSign(rule)) signs.push({ from, to, rule });
      else evidence.push({ from, to, rule, weight: rule.weight ?? 1, conditions: conditionsOf(rule) });
    }
    return { evidence, signs, mentions };
  };
};
var isSign = ({ topic }) => signNames.includes(topic);

// pipeline/stages/topics/place-findings.ts
var placeFindings = (findings, { sentences, sentenceOf, tokens }) => {
  const findingsIn = (ranges) => {
    const indices = /* @__PURE__ */ new Set();
    for (const { from, to } of ranges) {
      if (from >= to) continue;
      for (let index = sentenceOf[from]; (sentences[index]?.from ?? to) < to; index++) indices.add(index);
    }
    const all3 = [...indices].map((index) => findings[index]);
    if (all3.length === 1) return all3[0];
    return {
      evidence: all3.flatMap(({ evidence }) => evidence),
      signs: all3.flatMap(({ signs }) => signs),
      mentions: all3.flatMap(({ mentions }) => mentions)
    };
  };
  return { findingsIn, decide: (ranges) => decideTopics(findingsIn(ranges), ranges, tokens) };
};

// pipeline/stages/topics/place-weights.ts
var placeWeights = {
  body: 0.75,
  heading: 0.75,
  headline: 1.5,
  caption: 0.2
};

// pipeline/stages/topics/rank-topics.ts
var statementWeight = (topics2) => 1 / Math.sqrt(topics2);
var centralShare = 0.2;
var centralScore = 0.8;
var mostCentral = 6;
var rankTopics = (decideSentence, statements, segments, blocks) => {
  const scores = /* @__PURE__ */ new Map();
  const evidence = /* @__PURE__ */ new Map();
  const addEvidence = (matches) => {
    for (const { from, to, rule, weight } of matches) {
      const places3 = evidence.get(rule.topic) ?? /* @__PURE__ */ new Map();
      places3.set(`${from} ${to}`, { from, to, topic: rule.topic, rule: rule.id, weight });
      evidence.set(rule.topic, places3);
    }
  };
  const addScore = (topic, score) => {
    scores.set(topic, (scores.get(topic) ?? 0) + score);
  };
  segments.sentences.forEach((sentence, index) => {
    const place3 = placeWeights[blocks[sentence.block].kind];
    if (place3 === void 0) return;
    const matches = decideSentence(index);
    addEvidence(matches);
    const best = /* @__PURE__ */ new Map();
    for (const { rule, weight } of matches) best.set(rule.topic, Math.max(best.get(rule.topic) ?? 0, weight));
    for (const [topic, weight] of best) addScore(topic, weight * place3);
  });
  statements.forEach(({ topics: topics2, evidence: matches }) => {
    addEvidence(matches);
    for (const topic of topics2) addScore(topic, statementWeight(topics2.length));
  });
  const firstOf = (topic) => Math.min(...[...evidence.get(topic)?.values() ?? []].map(({ from }) => from));
  const ranked = [...scores].filter(([topic]) => evidence.has(topic)).sort(([a, x], [b, y]) => y - x || firstOf(a) - firstOf(b) || (a < b ? -1 : 1));
  const highest = ranked[0]?.[1] ?? 0;
  return ranked.map(([id, score], rank) => ({
    id,
    score: Math.round(100 * score / highest) / 100,
    central: rank < mostCentral && score >= Math.max(centralShare * highest, Math.min(centralScore, highest)),
    evidence: longestOf([...evidence.get(id).values()])
  }));
};
var longestOf = (places3) => {
  const kept = [];
  for (const place3 of [...places3].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last2 = kept.at(-1);
    if (last2 === void 0 || !rangesOverlap(last2, place3)) kept.push(place3);
    else if (place3.to - place3.from > last2.to - last2.from) kept[kept.length - 1] = place3;
  }
  return kept;
};

// pipeline/stages/topics/find-context.ts
var openingSentences = 2;
var mainTopics = 2;
var headlineWeight = 2;
var openingWeight = 0.5;
var findContext = ({ sentences }, blocks, decideSentence) => {
  const kindOf3 = (index) => blocks[sentences[index].block].kind;
  const known3 = [];
  const topicsOfSentence = (index) => {
    known3[index] ??= kindOf3(index) in placeWeights ? sureTopics(decideSentence(index)) : [];
    return known3[index];
  };
  const indices = [...sentences.keys()];
  const read = indices.filter((index) => kindOf3(index) === "body" || kindOf3(index) === "headline");
  const headlines = read.filter((index) => kindOf3(index) === "headline");
  const first = read.filter((index) => kindOf3(index) === "body").slice(0, openingSentences);
  const opening2 = [headlines, ...first.map((index) => [index])].map((group) => [...new Set(group.flatMap(topicsOfSentence))]).find((topics2) => topics2.length > 0);
  const counts = new Map((opening2 ?? []).map((topic) => [topic, openingWeight]));
  for (const index of read) {
    const weight = kindOf3(index) === "headline" ? headlineWeight : 1;
    for (const topic of topicsOfSentence(index)) counts.set(topic, (counts.get(topic) ?? 0) + weight);
  }
  const main = [...counts].sort(([, x], [, y]) => y - x).slice(0, mainTopics).map(([topic]) => topic);
  return { opening: opening2 ?? [], main, topicsOfSentence };
};
var sureTopics = (evidence) => [
  ...new Set(evidence.filter(({ weight }) => weight === 1).map(({ rule }) => rule.topic))
];

// pipeline/stages/topics/statement-topics.ts
var nothing = { topics: [], evidence: [] };
var longestCarry = 3;
var longestLead3 = 2;
var readStatementTopics = (attributions, segments, findings, placed, blocks, decideSentence) => {
  const { sentences, sentenceOf, tokens } = segments;
  const { findingsIn, decide } = placed;
  const found = [];
  const leadOf = ({ content, cue, mention }) => {
    const start = Math.min(...[...content, cue, mention].map((range) => range?.from ?? tokens.count));
    const { from } = sentences[sentenceOf[start]];
    return from < start ? decide([{ from, to: start }]) : [];
  };
  const announces = ({ from }) => findings[sentenceOf[from]].signs.some(({ rule }) => rule.topic === "lead");
  const context = findContext(segments, blocks, decideSentence);
  const paragraphOf = (sentence) => blocks[sentences[sentence].block].paragraph;
  const topicsBefore = (index, isMeant, isLedBack) => {
    const at2 = attributions[index].content[0].from;
    const here = sentenceOf[at2];
    const goOn = (topics2, sentence) => isLedBack || paragraphOf(sentence) === paragraphOf(here) ? topics2 : topics2.filter((topic) => context.main.includes(topic));
    let other = index - 1;
    for (let sentence = here; sentence >= Math.max(0, here - longestCarry); sentence--) {
      let isSpoken = false;
      for (; other >= 0; other--) {
        const place3 = attributions[other].content[0]?.from ?? at2;
        if (sentenceOf[place3] < sentence) break;
        if (place3 >= at2) continue;
        isSpoken = true;
        const { topics: topics2 } = found[other];
        if (topics2.length > 0 && isMeant(attributions[other])) return goOn(topics2, sentence);
      }
      if (!isSpoken && sentence < here && here - sentence <= longestLead3) {
        const topics2 = context.topicsOfSentence(sentence);
        if (topics2.length > 0) return goOn(topics2, sentence);
      }
    }
    return void 0;
  };
  const topicsOfStatement = (attribution, index) => {
    const { content } = attribution;
    if (content.length === 0) return nothing;
    const own = decide(content);
    const spoken = attribution.cue === null ? content : [attribution.cue, ...content];
    const signs = signsIn(findingsIn(spoken).signs, spoken);
    const isSure = own.some(({ weight }) => weight === 1);
    if (isSure) return { topics: topicsOf(own), evidence: own };
    if (signs.has("none")) return nothing;
    if (signs.has("proposal")) {
      const proposed = topicsBefore(index, ({ act }) => act === "propose" || act === "request", true);
      if (proposed !== void 0) return { topics: proposed, evidence: [] };
    }
    const lead2 = leadOf(attribution);
    const isAnnounced = lead2.some(({ weight }) => weight === 1) && announces(content[0]);
    if (own.length > 0 && !signs.has("previous") && !isAnnounced) return { topics: topicsOf(own), evidence: own };
    if (lead2.length > 0) return { topics: topicsOf(lead2), evidence: lead2 };
    const isLedBack = signs.has("previous");
    const before2 = topicsBefore(index, () => true, isLedBack);
    if (before2 !== void 0 && before2.length > 0) return { topics: before2, evidence: [] };
    if (own.length > 0) return { topics: topicsOf(own), evidence: own };
    return before2 !== void 0 ? nothing : { topics: context.opening.filter((topic) => context.main.includes(topic)), evidence: [] };
  };
  for (const [index, attribution] of attributions.entries()) found.push(topicsOfStatement(attribution, index));
  return found;
};
var signsIn = (signs, ranges) => new Set(
  signs.filter(({ from }) => ranges.some((range) => range.from <= from && from < range.to)).map(({ rule }) => rule.topic)
);
var topicsOf = (evidence) => [...new Set(evidence.map(({ rule }) => rule.topic))];

// pipeline/stages/topics/strongest-first.ts
var strongestFirst = (evidence) => [
  ...new Set([...evidence].sort((a, b) => lengthOf4(b) - lengthOf4(a) || a.from - b.from).map(({ rule }) => rule.topic))
];
var lengthOf4 = ({ from, to }) => to - from;

// pipeline/stages/topics/create-topics.ts
var createTopics = (ruleSets2, lexicon2) => {
  const findEvidence = createFindEvidence(ruleSets2, lexicon2);
  return ({ blocks: { blocks }, segments, attributions: { attributions } }) => {
    const found = segments.sentences.map((sentence) => findEvidence(segments.tokens, sentence));
    const findings = confirmHints(found, segments.sentences, blocks);
    const decided = [];
    const decideSentence = (index) => {
      decided[index] ??= decideTopics(findings[index], [segments.sentences[index]], segments.tokens);
      return decided[index];
    };
    const placed = placeFindings(findings, segments);
    const statements = readStatementTopics(attributions, segments, findings, placed, blocks, decideSentence);
    return {
      topics: rankTopics(decideSentence, statements, segments, blocks),
      topicsOf: statements.map(({ topics: topics2 }) => topics2),
      topicsIn: (range) => strongestFirst(placed.decide([range]))
    };
  };
};

// pipeline/pipeline.ts
function createPipeline(ruleSets2, lexicon2, { version, precision }) {
  const chain = startChain().add("clean", "blocks", createClean(ruleSets2, lexicon2)).add("segment", "segments", createSegment(lexicon2)).add("names", "names", createNames(ruleSets2, lexicon2)).add("attributions", "attributions", createAttributions(ruleSets2, lexicon2, precision)).add("scene", "scenes", createScene(ruleSets2, lexicon2)).add("resolve", "speakers", createResolve(ruleSets2, lexicon2)).add("topics", "topics", createTopics(ruleSets2, lexicon2)).add("dates", "dates", createDates(ruleSets2, lexicon2)).add("events", "events", () => ({ events: [], eventOf: [] })).add("agreements", "agreements", () => ({ agreements: [] })).add("cooperation", "cooperation", () => ({ items: [] })).add("commitments", "commitments", () => ({ commitments: [] }));
  const writeRecord = createRecord({ readout: version, rules: revisionsOf(ruleSets2) });
  const analyse = (article) => chain.run({ article });
  const write = ({ layers, notes }) => writeRecord(layers, notes);
  return { analyse, write, extract: (article) => write(analyse(article)) };
}

// pipeline/text/cut-form.ts
function cutForm(form, words3) {
  if (form.length < 2 || form.length > LONGEST_CUT) return 0;
  return cutClitic(form) || cutGlued(form, words3);
}
var LONGEST_CUT = 48;
var CLITIC = /(?:n't|'(?:s|re|ve|ll|d|m))$/;
function cutClitic(form) {
  if (!HOLDS_APOSTROPHE.test(form)) return 0;
  const folded = fold(form);
  const clitic = CLITIC.exec(folded);
  if (!clitic || clitic.index === 0) return 0;
  const mark = clitic[0].startsWith("n") ? 1 : 0;
  const behind = clitic[0].length - 1 - mark;
  let at2 = form.length - behind - 1;
  while (at2 > 0 && !isLetter2(form.charCodeAt(at2 - 1)) && !isDigit(form.charCodeAt(at2 - 1)) && form[at2 - 1] !== ".") at2--;
  if (form.charCodeAt(at2 - 1) === 226) at2--;
  return at2 - mark;
}
var HOLDS_APOSTROPHE = /['’‘`´ʼ¯®€]/;
function cutGlued(form, words3) {
  const end = wholeRun(form);
  if (end === 0) return 0;
  if (end < form.length)
    return isDigit(form.charCodeAt(0)) ? cutAfterDigits(form, end, words3) : cutBeforeDigits(form, end, words3);
  return cutAtCapital(form, words3) || cutFunctionWord(form, words3);
}
function wholeRun(form) {
  const digits2 = isDigit(form.charCodeAt(0));
  let end = 0;
  while (end < form.length && isDigit(form.charCodeAt(end)) === digits2 && (digits2 || isLetter2(form.charCodeAt(end))))
    end++;
  for (let i = end; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (!isLetter2(code) && !isDigit(code)) return 0;
    if (digits2 && isDigit(code)) return 0;
  }
  return end;
}
var UNIT = /^(?:st|nd|rd|th|s|[a-z]|[ap]m|km|kg|cm|mm|ft|mph|kph|mw|kw|gb|bn|mn|tn|k|m|x)$/i;
function cutAfterDigits(form, end, words3) {
  const rest = form.slice(end);
  return !UNIT.test(rest) && !isAllUpper(rest) && words3.has(fold(rest)) ? end : 0;
}
function cutBeforeDigits(form, end, words3) {
  const word2 = form.slice(0, end);
  return end > 1 && !isAllUpper(word2) && words3.has(fold(word2)) ? end : 0;
}
function isAllUpper(text) {
  for (let i = 0; i < text.length; i++) if (!isUpper(text.charCodeAt(i))) return false;
  return true;
}
function cutAtCapital(form, words3) {
  let at2 = 0;
  while (at2 < form.length && !isUpper(form.charCodeAt(at2))) at2++;
  if (at2 < 2 || at2 > form.length - 3) return 0;
  return words3.has(fold(form.slice(0, at2))) ? at2 : 0;
}
function cutFunctionWord(form, words3) {
  if (form.length < 5 || form.length > 24 || !LOWER.test(form) || words3.has(form)) return 0;
  for (let at2 = form.length - 2; at2 >= 2; at2--) {
    const left = words3.get(form.slice(0, at2));
    const right = left && words3.get(form.slice(at2));
    if (!right) continue;
    const isLastGlue = right.kind === "glue" || right.kind === "glue-last";
    if (left.kind === "glue" ? isLastGlue || form.length - at2 > 2 : isLastGlue && (at2 > 2 || left.kind === "glue-last"))
      return at2;
  }
  return 0;
}
var LOWER = /^[a-z]+$/;

// pipeline/text/form-flags.ts
function formFlags(form) {
  let letters = 0;
  let upper = 0;
  let digits2 = 0;
  let others = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isDigit(code)) digits2++;
    else if (isLetter2(code)) {
      letters++;
      if (isUpper(code)) upper++;
    } else others++;
  }
  if (letters === 0 && digits2 === 0) return FormFlag.Punctuation | (QUOTE_MARK.test(form) ? FormFlag.QuoteMark : 0);
  let flags = letters > 0 ? FormFlag.Word : 0;
  if (isUpper(form.charCodeAt(0))) flags |= FormFlag.Capitalized;
  if (letters >= 2 && upper === letters) flags |= FormFlag.AllCaps;
  if (upper === letters && upper > 0 && (letters >= 2 || digits2 > 0)) flags |= FormFlag.Acronym;
  if (digits2 > 0 && letters <= 2 && form.length <= 40) {
    if (ORDINAL.test(form)) flags |= FormFlag.Number | FormFlag.Ordinal;
    else if (NUMBER.test(form)) flags |= FormFlag.Number;
    if (letters === 0 && others === 0 && YEAR.test(form)) flags |= FormFlag.Year;
  }
  return flags;
}
var QUOTE_MARK = /^(?:["'`´‘’‚‛“”„‟«»‹›＂]|''|``|¡[®¯°±]|â€[^¦])$/;
var ORDINAL = /^\d{1,6}(?:st|nd|rd|th)$/i;
var NUMBER = /^[\d.,:/-]+s?$/;
var YEAR = /^(?:1[89]\d\d|20\d\d|2100)$/;

// pipeline/text/form-table.ts
var places2 = 1 << 16;
var mostSteps = 8;
var createFormTable = (forms) => {
  const table = new Uint32Array(places2 + mostSteps);
  return {
    find: (text, start, end) => {
      const place3 = placeOf2(text, start, end);
      for (let at2 = place3; at2 < place3 + mostSteps; at2++) {
        const id = table[at2] - 1;
        if (id < 0) return -1;
        if (standsAt(forms[id], text, start, end)) return id;
      }
      return -1;
    },
    add: (form, id) => {
      const place3 = placeOf2(form, 0, form.length);
      for (let at2 = place3; at2 < place3 + mostSteps; at2++) {
        if (table[at2] !== 0) continue;
        table[at2] = id + 1;
        return;
      }
    }
  };
};
var placeOf2 = (text, start, end) => {
  let hash2 = end - start;
  for (let i = start; i < end; i++) hash2 = Math.imul(hash2 ^ text.charCodeAt(i), 16777619);
  return (hash2 ^ hash2 >>> 16) & places2 - 1;
};
var standsAt = (form, text, start, end) => {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
};

// pipeline/text/guess-tags.ts
var bits2 = (...tags) => tags.reduce((all3, tag) => all3 | 1 << tag, 0);
var guess = (tag, ...others) => ({ tag, tags: bits2(tag, ...others) });
var ENDINGS = [
  ["ingly", guess(Tag.RB)],
  ["ly", guess(Tag.RB, Tag.JJ)],
  ["ing", guess(Tag.VBG, Tag.NN, Tag.JJ)],
  ["ed", guess(Tag.VBD, Tag.VBN, Tag.JJ)],
  ["ness", guess(Tag.NN)],
  ["ment", guess(Tag.NN)],
  ["tion", guess(Tag.NN)],
  ["sion", guess(Tag.NN)],
  ["ity", guess(Tag.NN)],
  ["ship", guess(Tag.NN)],
  ["ance", guess(Tag.NN)],
  ["ence", guess(Tag.NN)],
  ["ism", guess(Tag.NN)],
  ["ist", guess(Tag.NN, Tag.JJ)],
  ["ous", guess(Tag.JJ)],
  ["ful", guess(Tag.JJ)],
  ["less", guess(Tag.JJ)],
  ["ible", guess(Tag.JJ)],
  ["able", guess(Tag.JJ)],
  ["ive", guess(Tag.JJ, Tag.NN)],
  ["ical", guess(Tag.JJ)],
  ["ic", guess(Tag.JJ, Tag.NN)],
  ["al", guess(Tag.JJ, Tag.NN)],
  ["ish", guess(Tag.JJ, Tag.VB, Tag.VBP)],
  ["ize", guess(Tag.VB, Tag.VBP)],
  ["ise", guess(Tag.VB, Tag.VBP, Tag.NN)],
  ["ify", guess(Tag.VB, Tag.VBP)]
];
var PREFIXES = [
  "re",
  "un",
  "non",
  "mis",
  "co",
  "over",
  "under",
  "anti",
  "pre",
  "counter",
  "inter",
  "multi",
  "out",
  "dis"
];
var NAME = guess(Tag.NNP);
var NAME_OR_ADJECTIVE = guess(Tag.NNP, Tag.JJ, Tag.NNPS);
var PLURAL = guess(Tag.NNS, Tag.VBZ);
var NOUN = guess(Tag.NN);
var NOUN_OR_VERB = guess(Tag.NN, Tag.VB, Tag.VBP);
function guessTags(folded, flags, words3) {
  if ((flags & FormFlag.Punctuation) !== 0) return folded === "%" ? NOUN : guess(Tag.PUNCT);
  if ((flags & FormFlag.Ordinal) !== 0) return guess(Tag.JJ, Tag.NN);
  if ((flags & FormFlag.Number) !== 0) return folded.endsWith("s") ? guess(Tag.NNS, Tag.CD) : guess(Tag.CD);
  const hyphen2 = folded.lastIndexOf("-");
  if (hyphen2 > 0 && (flags & FormFlag.AllCaps) === 0) return ofCompound(folded, hyphen2, flags, words3);
  if ((flags & FormFlag.Capitalized) !== 0) return /(?:ese|ian|ish)$/.test(folded.slice(-3)) ? NAME_OR_ADJECTIVE : NAME;
  if ((flags & FormFlag.Word) === 0) return guess(Tag.CD);
  return ofPrefixed(folded, words3) ?? ofPlural(folded, words3) ?? ENDINGS.find(([ending]) => folded.endsWith(ending))?.[1] ?? NOUN_OR_VERB;
}
function ofCompound(folded, hyphen2, flags, words3) {
  const last2 = words3.get(folded.slice(hyphen2 + 1));
  if ((flags & FormFlag.Capitalized) !== 0)
    return last2?.tag === Tag.JJ || last2?.tag === Tag.VBN || last2?.tag === Tag.VBD ? guess(Tag.JJ, Tag.NNP) : NAME_OR_ADJECTIVE;
  if (last2?.tag === Tag.NNS) return guess(Tag.NNS);
  if (last2?.tag === Tag.NN && !/\d/.test(folded.slice(0, 1)) && words3.get(folded.slice(0, hyphen2))?.tag !== Tag.CD)
    return guess(Tag.NN, Tag.JJ);
  return last2 && (last2.tags & bits2(Tag.VBD)) !== 0 ? guess(Tag.JJ, Tag.VBD, Tag.VBN) : guess(Tag.JJ, Tag.NN);
}
function ofPrefixed(folded, words3) {
  for (const prefix of PREFIXES) {
    if (!folded.startsWith(prefix)) continue;
    const rest = folded.slice(prefix.length);
    const entry = rest.length > 3 ? words3.get(rest) : void 0;
    if (entry) return entry;
  }
  return void 0;
}
function ofPlural(folded, words3) {
  if (!folded.endsWith("s") || folded.endsWith("ss") || folded.endsWith("us") || folded.endsWith("is")) return void 0;
  const entry = words3.get(folded.slice(0, -1)) ?? (folded.endsWith("es") ? words3.get(folded.slice(0, -2)) : void 0);
  if (!entry) return folded.length > 3 ? PLURAL : void 0;
  const verb = (entry.tags & bits2(Tag.VB, Tag.VBP)) !== 0;
  const noun = (entry.tags & bits2(Tag.NN)) !== 0;
  if (verb && !noun) return guess(Tag.VBZ);
  return verb ? PLURAL : guess(Tag.NNS);
}

// pipeline/text/lemmas.ts
var BASE = 1 << Tag.VB | 1 << Tag.VBP;
var NOUN2 = 1 << Tag.NN | 1 << Tag.NNP;
function regularVerbLemma(form, words3) {
  if (form.endsWith("ies") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith("ied") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (form.endsWith("s"))
    return firstKnown(form.endsWith("es") ? [form.slice(0, -1), form.slice(0, -2)] : [form.slice(0, -1)], BASE, words3);
  const stem = form.endsWith("ed") ? form.slice(0, -2) : form.endsWith("ing") ? form.slice(0, -3) : "";
  if (stem.length < 2) return form;
  if (DOUBLED.test(stem)) return firstKnown([stem, stem.slice(0, -1)], BASE, words3, /[sl]$/.test(stem) ? 0 : 1);
  return firstKnown(
    SHORT.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`],
    BASE,
    words3,
    /[vuczg]$|[^aeiou]at$|[aeiou]s$|iz$/.test(stem) ? 1 : 0
  );
}
function regularNounLemma(form, words3) {
  if (form.endsWith("ies") && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/.test(form)) return firstKnown([form.slice(0, -1), form.slice(0, -2)], NOUN2, words3, 1);
  return form.endsWith("s") && !form.endsWith("ss") && form.length > 2 ? form.slice(0, -1) : form;
}
var DOUBLED = /([bdfgklmnprstvz])\1$/;
var SHORT = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
function firstKnown(candidates, tags, words3, fallback = 0) {
  for (const candidate of candidates) if (((words3.get(candidate)?.tags ?? 0) & tags) !== 0) return candidate;
  return candidates[Math.min(fallback, candidates.length - 1)];
}

// pipeline/text/words.ts
import { readFileSync as readFileSync3 } from "node:fs";
var ABBREVIATIONS = ["title", "number", "other"];
var KINDS2 = [...ABBREVIATIONS, "reporting", "glue", "glue-last"];
var abbreviationKind = (kind) => ABBREVIATIONS.find((known3) => known3 === kind) ?? null;
function parseWordList(tsv) {
  const words3 = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  let number = 0;
  for (const line of tsv.split("\n")) {
    number++;
    const tab = line.indexOf("	");
    if (tab < 0 || line.startsWith("#")) continue;
    const facts = line.slice(tab + 1);
    let entry = entries.get(facts);
    if (!entry) {
      entry = parseEntry(facts, number);
      entries.set(facts, entry);
    }
    words3.set(line.slice(0, tab), entry);
  }
  return words3;
}
function parseEntry(facts, line) {
  const [names2 = "", verb = "", noun = "", kind = ""] = facts.split("	");
  const tags = names2.split("|").map((name) => tagNamed(name, line));
  const bits3 = tags.reduce((all3, tag) => all3 | 1 << tag, 0);
  return { tag: tags[0], tags: bits3, verb, noun, kind: kind === "" ? null : kindNamed(kind, line) };
}
var loadWordList = (path) => parseWordList(readFileSync3(path, "utf8"));
function tagNamed(name, line) {
  if (!Object.hasOwn(Tag, name)) throw new Error(`word list, line ${line}: no tag is called "${name}"`);
  return Tag[name];
}
function kindNamed(kind, line) {
  if (KINDS2.includes(kind)) return kind;
  throw new Error(`word list, line ${line}: no kind of word is called "${kind}"`);
}

// pipeline/text/create-lexicon.ts
var INFLECTED = 1 << Tag.VBD | 1 << Tag.VBG | 1 << Tag.VBN | 1 << Tag.VBZ;
var PLURAL2 = 1 << Tag.NNS | 1 << Tag.NNPS;
var LONGEST_INFLECTED = 40;
var Fact = { Folded: 0, VerbLemma: 1, NounLemma: 2, Tag: 3, Tags: 4, Flags: 5, Cut: 6, Word: 7 };
var FACTS = 8;
var KNOWN = 1;
var ABBREVIATIONS2 = [null, "title", "number", "other"];
function createLexicon(words3 = /* @__PURE__ */ new Map()) {
  const ids = /* @__PURE__ */ new Map();
  const forms = [];
  const table = createFormTable(forms);
  let facts = new Int32Array(FACTS * 1024);
  function intern(form) {
    return ids.get(form) ?? add(form);
  }
  function internBetween(text, start, end) {
    const id = table.find(text, start, end);
    return id < 0 ? intern(text.slice(start, end)) : id;
  }
  function set(id, fact, value) {
    facts[id * FACTS + fact] = value;
  }
  function add(seen) {
    const form = seen.length > 12 ? ` ${seen}`.slice(1) : seen;
    const id = forms.length;
    ids.set(form, id);
    forms.push(form);
    table.add(form, id);
    if (forms.length * FACTS > facts.length) {
      const grown = new Int32Array(facts.length * 2);
      grown.set(facts);
      facts = grown;
    }
    const folded = fold(form);
    const entry = words3.get(folded);
    const flags = formFlags(form);
    const { tag, tags } = entry ?? guessTags(folded, flags, words3);
    const mayBeName = (flags & FormFlag.Capitalized) !== 0 && (flags & FormFlag.Word) !== 0;
    const mayBeShortened = (flags & FormFlag.Word) !== 0 && folded.length < 8;
    const abbreviation = mayBeShortened ? abbreviationKind(words3.get(`${folded}.`)?.kind ?? null) : null;
    set(id, Fact.Tag, tag);
    set(id, Fact.Tags, mayBeName ? tags | 1 << Tag.NNP : tags);
    set(id, Fact.Flags, flags);
    set(id, Fact.Cut, entry && form === folded ? 0 : cutForm(form, words3));
    set(id, Fact.Word, (entry === void 0 ? 0 : KNOWN) | ABBREVIATIONS2.indexOf(abbreviation) << 1);
    setLemmas(id, id);
    if (folded !== form) setLemmas(id, intern(folded));
    if (folded === "" || folded.length > LONGEST_INFLECTED) return id;
    if (entry?.verb) set(id, Fact.VerbLemma, intern(entry.verb));
    else if ((tags & INFLECTED) !== 0) set(id, Fact.VerbLemma, intern(regularVerbLemma(folded, words3)));
    if (entry?.noun) set(id, Fact.NounLemma, intern(entry.noun));
    else if ((tags & PLURAL2) !== 0) set(id, Fact.NounLemma, intern(regularNounLemma(folded, words3)));
    return id;
  }
  function setLemmas(id, folded) {
    set(id, Fact.Folded, folded);
    set(id, Fact.VerbLemma, folded);
    set(id, Fact.NounLemma, folded);
  }
  return {
    intern,
    internBetween,
    find: (folded) => ids.get(folded) ?? -1,
    get size() {
      return forms.length;
    },
    form: (id) => forms[id],
    folded: (id) => facts[id * FACTS + Fact.Folded],
    verbLemma: (id) => facts[id * FACTS + Fact.VerbLemma],
    nounLemma: (id) => facts[id * FACTS + Fact.NounLemma],
    tag: (id) => facts[id * FACTS + Fact.Tag],
    tags: (id) => facts[id * FACTS + Fact.Tags],
    flags: (id) => facts[id * FACTS + Fact.Flags],
    isKnown: (id) => (facts[id * FACTS + Fact.Word] & KNOWN) !== 0,
    cut: (id) => facts[id * FACTS + Fact.Cut],
    isReporting: (id) => words3.get(forms[facts[id * FACTS + Fact.VerbLemma]])?.kind === "reporting",
    abbreviation: (id) => ABBREVIATIONS2[facts[id * FACTS + Fact.Word] >> 1]
  };
}

// pipeline/stages/read/read-article.ts
import { createHash as createHash3 } from "node:crypto";

// pipeline/stages/read/decode-legacy.ts
import { createRequire } from "node:module";
var sampleBytes = 8192;
var supersets = {
  "iso-8859-1": "windows-1252",
  "iso-8859-9": "windows-1254",
  ascii: "windows-1252"
};
var decodeLegacy = (bytes) => {
  const { sequences, errors } = countUtf8(bytes);
  if (sequences > errors) {
    const text2 = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const message = `not valid UTF-8: ${errors} of ${errors + sequences} non-ASCII sequences could not be decoded and stand as U+FFFD`;
    return { text: text2, charset: "utf-8", notes: [charsetGuessed(message)] };
  }
  const require2 = createRequire(import.meta.url);
  const chardet = require2("chardet");
  const iconv = require2("iconv-lite");
  const firstHigh = bytes.findIndex((byte) => byte >= 128);
  const from = Math.max(0, firstHigh - sampleBytes / 2);
  const best = chardet.analyse(bytes.subarray(from, from + sampleBytes))[0];
  const name = best === void 0 || best.confidence < 50 ? "windows-1252" : best.name.toLowerCase();
  const likely = Object.hasOwn(supersets, name) ? supersets[name] : name;
  const charset = likely !== "utf-8" && iconv.encodingExists(likely) ? likely : "windows-1252";
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset, { stripBOM: false });
  return { text, charset, notes: [charsetGuessed(`neither UTF-8 nor UTF-16; read as ${charset}`)] };
};
var countUtf8 = (bytes) => {
  let sequences = 0;
  let errors = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i];
    if (byte < 128) {
      i++;
      continue;
    }
    const length = byte >= 194 && byte < 224 ? 2 : byte >= 224 && byte < 240 ? 3 : byte >= 240 && byte < 245 ? 4 : 0;
    let good = length > 0;
    for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 192) !== 128) good = false;
    if (good) sequences++;
    else errors++;
    i += good ? length : 1;
  }
  return { sequences, errors };
};

// pipeline/stages/read/guess-utf16.ts
var guessUtf16 = (bytes) => {
  const pairs = Math.min(bytes.length, 8192) >> 1;
  if (pairs === 0) return null;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) first++;
    if (bytes[i + 1] === 0) second++;
  }
  if (second >= pairs * 0.4 && first <= pairs * 0.02) return "utf-16le";
  if (first >= pairs * 0.4 && second <= pairs * 0.02) return "utf-16be";
  return null;
};

// pipeline/stages/read/decode-bytes.ts
var marks3 = [
  { charset: "utf-8", bytes: [239, 187, 191] },
  { charset: "utf-16be", bytes: [254, 255] },
  { charset: "utf-16le", bytes: [255, 254] }
];
var charsetGuessed = (message, level = "doubt") => ({
  code: "charset-guessed",
  level,
  stage: "read",
  message
});
var decodeBytes = (bytes) => {
  for (const mark of marks3) {
    if (!mark.bytes.every((byte, i) => bytes[i] === byte)) continue;
    const text = new TextDecoder(mark.charset, { ignoreBOM: true }).decode(bytes.subarray(mark.bytes.length));
    return { text, charset: mark.charset, notes: [] };
  }
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) {
    const text = new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes);
    const message = `no byte order mark; read as ${utf16} because every other byte is NUL`;
    return { text, charset: utf16, notes: [charsetGuessed(message, "info")] };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, charset: "utf-8", notes: [] };
  } catch {
    return decodeLegacy(bytes);
  }
};

// pipeline/stages/read/lines-of.ts
var linesOf = (text, from = 0) => {
  const lines = [];
  let start = from;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
};
var trimSpan2 = (text, { start, end }) => {
  let from = start;
  let to = end;
  while (from < to && isSpace2(text.charCodeAt(from))) from++;
  while (to > from && isSpace2(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
};
var isBlank2 = (text, span2) => {
  const { start, end } = trimSpan2(text, span2);
  return start === end;
};
var isSpace2 = (code) => code <= 32 ? code === 32 || code >= 9 && code <= 13 : code >= 133 && /\s/.test(String.fromCharCode(code));

// pipeline/stages/read/detect-hard-wrap.ts
var maxMargin = 200;
var detectHardWrap = (text, from = 0) => {
  const breaks = [];
  let before2 = null;
  for (const line of linesOf(text, from)) {
    if (isBlank2(text, line)) {
      before2 = null;
      continue;
    }
    const { start, end } = trimSpan2(text, line);
    if (before2 !== null) {
      const isInside4 = !/[.!?:;"”’)\]]/.test(text[before2.end - 1]);
      breaks.push({ length: before2.end - before2.start, next: firstWordLength(text, start, end), isInside: isInside4 });
    }
    before2 = { start, end };
  }
  if (breaks.length < 2) return false;
  const lengths2 = breaks.map(({ length }) => length).sort((a, b) => a - b);
  const margin = lengths2[Math.floor((lengths2.length - 1) * 0.9)];
  if (margin < 30 || margin > maxMargin) return false;
  const forced = breaks.filter(({ length, next }) => length + 1 + next > margin);
  const inside = breaks.filter(({ isInside: isInside4 }) => isInside4);
  return forced.length >= breaks.length * 0.8 && inside.length >= breaks.length * 0.5;
};
var firstWordLength = (text, start, end) => {
  for (let i = start; i < end; i++) if (text[i] === " " || text[i] === "	") return i - start;
  return end - start;
};

// pipeline/stages/read/drop-error.ts
var DropError = class extends Error {
  name = "DropError";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};

// pipeline/stages/read/mark-markdown-line.ts
var heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
var closing3 = /[ \t]#+[ \t]*$/;
var quotation = /^ {0,3}>(?:[ \t]*>)*/;
var separator = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
var image = /^[ \t]*!\[([^\]]*)\]\([^()]*\)[ \t]*$/;
var markLine = (line) => {
  const marked = (rule, from, to, inner) => [
    { start: 0, end: from, kind: "artifact", rule: `${rule}-mark` },
    { start: from, end: to, rule, ...inner },
    { start: to, end: line.length, kind: "artifact", rule: `${rule}-mark` }
  ];
  const opened = heading.exec(line);
  if (opened) {
    const from = opened[0].length;
    const closed = closing3.exec(line)?.index ?? line.length;
    return marked("heading", from, Math.max(from, closed), { kind: "heading" });
  }
  if (separator.test(line)) return [{ start: 0, end: line.length, kind: "separator", rule: "break" }];
  const picture = image.exec(line);
  if (picture) {
    const from = line.indexOf("[") + 1;
    return marked("image", from, from + picture[1].length, { kind: "caption" });
  }
  const quoted2 = quotation.exec(line);
  return quoted2 && marked("quotation", quoted2[0].length, line.length, { kind: "body", role: "quotation" });
};

// pipeline/stages/read/mark-markdown.ts
var listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
var underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
var fence = /^ {0,3}(?:```|~~~)/;
var maxLineLength = 2e4;
var markMarkdown = (text, from) => {
  const known3 = [];
  const add = ({ start, end, rule, ...rest }) => {
    const span2 = trimSpan2(text, { start, end });
    if (span2.start < span2.end) known3.push({ ...span2, ...rest, rule: `read.markdown.${rule}` });
  };
  let isFenced = false;
  let item = null;
  let paragraphLines = 0;
  let before2 = { start: from, end: from };
  const endItem = () => {
    if (item !== null) add({ ...item, kind: "body", role: "list-item", rule: "list-item" });
    item = null;
  };
  for (const span2 of linesOf(text, from)) {
    const line = text.slice(span2.start, Math.min(span2.end, span2.start + maxLineLength));
    const isFence = fence.test(line);
    const isCode = isFenced || isFence;
    if (isFence) isFenced = !isFenced;
    if (!isCode && paragraphLines === 1 && underline.test(line)) {
      add({ ...before2, kind: "heading", rule: "heading" });
      add({ ...span2, kind: "artifact", rule: "heading-mark" });
      paragraphLines = 0;
      continue;
    }
    const parts = isCode ? [{ start: 0, end: line.length, kind: "boilerplate", rule: "code" }] : markLine(line);
    const bullet = parts === null && paragraphLines === 0 ? listMark.exec(line) : null;
    if (parts !== null || bullet !== null || isBlank2(text, span2)) {
      endItem();
      paragraphLines = 0;
    }
    if (parts !== null) {
      for (const part of parts) add({ ...part, start: span2.start + part.start, end: span2.start + part.end });
    } else if (bullet !== null) {
      const start = span2.start + bullet[0].length;
      add({ start: span2.start, end: start, kind: "artifact", rule: "list-mark" });
      item = { start, end: span2.end };
    } else if (item !== null) item = { start: item.start, end: span2.end };
    else if (!isBlank2(text, span2)) paragraphLines++;
    before2 = span2;
  }
  endItem();
  return withHeadline(text, from, known3);
};
var withHeadline = (text, from, known3) => {
  const index = known3.findIndex(({ kind }) => kind !== "artifact");
  const heading2 = known3[index];
  if (heading2?.kind !== "heading") return known3;
  const before2 = text.slice(from, heading2.start).trim();
  const after = text.slice(heading2.end).trimStart();
  if (before2 !== "#" && !(before2 === "" && after.startsWith("="))) return known3;
  return known3.with(index, { ...heading2, kind: "headline" });
};

// pipeline/stages/read/media-type.ts
var plain2 = "text/plain";
var markdown = "text/markdown";
var readable2 = {
  "": plain2,
  txt: plain2,
  text: plain2,
  md: markdown,
  markdown
};
var savedPage = "save the page as plain text (.txt) and drop that";
var exportedText = "export the text as .txt or .md and drop that";
var remedies = {
  html: savedPage,
  htm: savedPage,
  xhtml: savedPage,
  mhtml: savedPage,
  warc: savedPage,
  pdf: exportedText,
  doc: exportedText,
  docx: exportedText,
  odt: exportedText,
  rtf: exportedText,
  eml: exportedText,
  zip: "unpack it and drop the files",
  gz: "unpack it and drop the files",
  json: "drop each article as a .txt file",
  jsonl: "drop each article as a .txt file",
  ndjson: "drop each article as a .txt file",
  csv: "drop each article as a .txt file",
  xml: "drop each article as a .txt file"
};
var move = 'move it out of the input, or give it a name that starts with "_"';
var extensionOf = (name) => {
  const base3 = name.slice(name.lastIndexOf("/") + 1);
  const dot = base3.lastIndexOf(".");
  return dot <= 0 ? "" : base3.slice(dot + 1).toLowerCase();
};
var mediaTypeOf = (name, given) => {
  if (given !== void 0) {
    const essence = given.split(";", 1)[0].trim().toLowerCase();
    if (essence === plain2 || essence === markdown) return essence;
    throw new DropError("unsupported", `media type ${essence} is not read: give ${plain2} or ${markdown}`);
  }
  const extension = extensionOf(name);
  const type = Object.hasOwn(readable2, extension) ? readable2[extension] : void 0;
  if (type !== void 0) return type;
  const remedy = Object.hasOwn(remedies, extension) ? remedies[extension] : move;
  throw new DropError("unsupported", `.${extension} files are not read; read are .txt and .md: ${remedy}`);
};

// pipeline/stages/read/parse-date.ts
var months2 = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ,].{0,40})?$/;
var dayFirst = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/;
var monthFirst = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/;
var monthOnly = /^([a-z]{3,9})\.?,? (\d{4})$/;
var slashes = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
var parseDate = (words3) => {
  const text = words3.trim().replaceAll(/\s+/g, " ").slice(0, 80).toLowerCase();
  let match = iso.exec(text);
  if (match) return edtf(match[1], match[2], match[3]);
  match = dayFirst.exec(text);
  if (match) return edtf(match[3], monthNumber2(match[2]), match[1]);
  match = monthFirst.exec(text);
  if (match) return edtf(match[3], monthNumber2(match[1]), match[2]);
  match = monthOnly.exec(text);
  if (match) return edtf(match[2], monthNumber2(match[1]));
  match = slashes.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  if (Number(first) === Number(second) || Number(first) > 12) return edtf(year, second, first);
  return Number(second) > 12 ? edtf(year, first, second) : null;
};
var dateOfFileName = (name) => {
  const base3 = name.slice(name.lastIndexOf("/") + 1);
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(base3);
  return match ? edtf(match[1], match[3], match[4]) : null;
};
var monthNumber2 = (name) => {
  const index = months2.indexOf(name.slice(0, 3));
  return index < 0 ? "0" : String(index + 1);
};
var edtf = (year, month, day) => {
  if (month === void 0) return year;
  const [y, m, d] = [Number(year), Number(month), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  const parts = day === void 0 ? [month] : [month, day];
  return [year, ...parts.map((part) => part.padStart(2, "0"))].join("-");
};

// pipeline/stages/read/parse-front-matter.ts
import { createRequire as createRequire2 } from "node:module";

// pipeline/stages/read/stated-facts.ts
var factOfKey = /* @__PURE__ */ new Map([
  ["title", "title"],
  ["headline", "title"],
  ["date", "published"],
  ["published", "published"],
  ["publication-date", "published"],
  ["date-published", "published"],
  ["pubdate", "published"],
  ["modified", "modified"],
  ["updated", "modified"],
  ["last-modified", "modified"],
  ["url", "url"],
  ["link", "url"],
  ["permalink", "url"],
  ["author", "authors"],
  ["authors", "authors"],
  ["by", "authors"],
  ["byline", "authors"],
  ["translator", "translator"],
  ["translated-by", "translator"],
  ["publisher", "publisher"],
  ["source", "publisher"],
  ["outlet", "publisher"],
  ["site", "publisher"],
  ["section", "section"],
  ["category", "section"],
  ["keywords", "keywords"],
  ["tags", "keywords"],
  ["language", "language"],
  ["lang", "language"]
]);
var foldKey = (key) => key.trim().toLowerCase().replaceAll(/[\s_-]+/g, "-");
var splitAuthors = (line) => line.replaceAll(/\s+/g, " ").replace(/^by /i, "").split(/[,;] ?(?:and )?| and | ?& ?/i).map((name) => name.trim()).filter((name) => name !== "");
var splitKeywords = (line) => line.split(line.includes(";") ? ";" : ",").map((word2) => word2.trim()).filter((word2) => word2 !== "");
var stateFacts = (entries) => {
  const facts = {};
  const unclear = [];
  for (const [key, value] of entries) {
    const name = factOfKey.get(foldKey(key));
    if (name === void 0 || name in facts) continue;
    const line = typeof value === "string" ? value.trim() : value.join("; ");
    if (line === "") continue;
    if (name === "authors") facts.authors = typeof value === "string" ? splitAuthors(value) : value;
    else if (name === "keywords") facts.keywords = typeof value === "string" ? splitKeywords(value) : value;
    else if (name === "published" || name === "modified") {
      const date2 = parseDate(line);
      if (date2 === null) unclear.push(key.trim());
      else facts[name] = date2;
    } else facts[name] = line;
  }
  return { facts, unclear };
};

// pipeline/stages/read/parse-header.ts
var noHeader = { end: 0, facts: {}, known: [], notes: [] };
var maxLines = 40;
var maxLineLength2 = 2e3;
var keyLine = /^([A-Za-z][A-Za-z _-]{0,30}?)[ \t]*:(?:[ \t]+|$)(.*)$/s;
var parseHeader = (text) => {
  const lines = [];
  const entries = [];
  for (const line of linesOf(text.slice(0, maxLines * maxLineLength2))) {
    if (isBlank2(text, line)) {
      if (lines.length === 0) continue;
      break;
    }
    const { start, end } = trimSpan2(text, line);
    const match = end - start > maxLineLength2 ? null : keyLine.exec(text.slice(start, end));
    if (match === null || lines.length === maxLines) return noHeader;
    lines.push({ start, end });
    entries.push([match[1], match[2]]);
  }
  const known3 = new Set(entries.map(([key]) => factOfKey.get(foldKey(key))).filter((fact) => fact !== void 0));
  if (known3.size < 2) return noHeader;
  return headerOf(text, lines, entries, "read.header");
};
var headerOf = (text, lines, entries, rule) => {
  const { facts, unclear } = stateFacts(entries);
  return {
    end: lines.at(-1)?.end ?? 0,
    facts,
    known: lines.filter((line) => !isBlank2(text, line)).map((line) => ({ ...trimSpan2(text, line), kind: "metadata", rule })),
    notes: unclear.map((key) => ({
      code: "header-date-unclear",
      level: "doubt",
      stage: "read",
      message: `the header's "${key}" is no date that can be read; write it as 2024-06-01`
    }))
  };
};

// pipeline/stages/read/parse-front-matter.ts
var maxLength = 1e5;
var parseFrontMatter = (text) => {
  if (!/^---[ \t]*[\r\n]/.test(text)) return noHeader;
  const lines = linesOf(text.slice(0, maxLength));
  const last2 = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(line.start, line.end)));
  if (last2 < 1 || !/^[\w"'-]+[\w "'-]{0,60}:/.test(text.slice(lines[1].start, lines[1].end))) return noHeader;
  const { parseDocument: parseDocument2 } = createRequire2(import.meta.url)("yaml");
  const document = parseDocument2(text.slice(lines[1].start, lines[last2].start), { prettyErrors: false });
  const [error] = document.errors;
  const { value, fault } = error === void 0 ? readValue(document) : { value: null, fault: error.message };
  const entries = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const header = headerOf(text, lines.slice(0, last2 + 1), entries.flatMap(plainEntry), "read.front-matter");
  if (entries.length > 0) return header;
  const reason = fault ?? "it is no list of keys and values";
  const message = `the front matter cannot be read and states nothing: ${reason}`;
  return { ...header, notes: [{ code: "front-matter-unreadable", level: "doubt", stage: "read", message }] };
};
var readValue = (document) => {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { value: null, fault: error instanceof Error ? error.message : String(error) };
  }
};
var plainEntry = ([key, value]) => {
  if (typeof value === "string" || typeof value === "number") return [[key, String(value)]];
  if (!Array.isArray(value)) return [];
  return [[key, value.filter((item) => typeof item === "string" || typeof item === "number").map(String)]];
};

// pipeline/stages/read/refuse-binary.ts
var limit = 0.02;
var refuseBinary = (text) => {
  let controls2 = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || code > 13 && code < 32 || code === 127) controls2++;
  }
  if (controls2 <= text.length * limit) return;
  const share = Math.round(100 * controls2 / text.length);
  throw new DropError(
    "binary",
    `no text: ${share} % of its characters are control characters; if it is a text, save it as UTF-8`
  );
};

// pipeline/stages/read/read-article.ts
var defaultMaxBytes = 2e7;
var readArticle2 = (drop) => {
  const mediaType = mediaTypeOf(drop.name, drop.mediaType);
  const bytes = typeof drop.content === "string" ? Buffer.from(drop.content) : drop.content;
  refuseTooLarge(bytes.length, drop.maxBytes);
  const { text, charset, notes } = typeof drop.content === "string" ? decoded(drop.content) : decodeBytes(bytes);
  if (isBlank2(text, { start: 0, end: text.length })) throw new DropError("empty", "there is no text in it");
  refuseBinary(text);
  const isMarkdown = mediaType === "text/markdown";
  const header = headerOf2(text, isMarkdown);
  if (isBlank2(text, { start: header.end, end: text.length })) {
    throw new DropError("empty", "there is a header and no text under it");
  }
  const known3 = [...header.known, ...isMarkdown ? markMarkdown(text, header.end) : []];
  const isHardWrapped = isMarkdown || detectHardWrap(text, header.end);
  const url = drop.url ?? drop.sidecar?.url ?? header.facts.url ?? null;
  return {
    source: {
      file: drop.name,
      mediaType,
      charset,
      bytes: bytes.length,
      sha256: createHash3("sha256").update(bytes).digest("hex"),
      url
    },
    facts: factsOf(drop, header, titleOf(text, known3)),
    text,
    known: known3,
    isHardWrapped,
    notes: [...notes, ...header.notes, ...isHardWrapped && !isMarkdown ? [hardWrapped(text, header.end)] : []]
  };
};
var refuseTooLarge = (bytes, maxBytes = defaultMaxBytes) => {
  if (bytes <= maxBytes) return;
  const megabytes = (size) => `${(size / 1e6).toFixed(1)} MB`;
  throw new DropError(
    "too-large",
    `${megabytes(bytes)}, read are at most ${megabytes(maxBytes)} a file: split it into its articles`
  );
};
var decoded = (content) => ({
  text: content.startsWith("\uFEFF") ? content.slice(1) : content,
  charset: "utf-8",
  notes: []
});
var headerOf2 = (text, isMarkdown) => {
  const frontMatter = isMarkdown ? parseFrontMatter(text) : null;
  return frontMatter !== null && frontMatter.end > 0 ? frontMatter : parseHeader(text);
};
var titleOf = (text, known3) => {
  const headline = known3.find(({ kind }) => kind === "headline");
  return headline ? text.slice(headline.start, headline.end) : null;
};
var factsOf = (drop, header, headline) => {
  const stated = { ...header.facts, ...drop.sidecar };
  return {
    title: stated.title ?? headline,
    publisher: stated.publisher ?? null,
    authors: [...stated.authors ?? []],
    translator: stated.translator ?? null,
    published: publishedOf(drop, stated),
    modified: stated.modified ?? null,
    language: stated.language ?? "en",
    section: stated.section ?? null,
    keywords: [...stated.keywords ?? []]
  };
};
var publishedOf = (drop, stated) => {
  if (drop.date !== void 0) {
    const edtf3 = parseDate(drop.date);
    if (edtf3 === null) throw new RangeError(`"${drop.date}" is no date: write it as 2024-06-01`);
    return { edtf: edtf3, basis: "option" };
  }
  if (stated.published !== void 0) return { edtf: stated.published, basis: "metadata" };
  const edtf2 = dateOfFileName(drop.name);
  return edtf2 === null ? null : { edtf: edtf2, basis: "file-name" };
};
var hardWrapped = (text, from) => {
  const longest5 = linesOf(text, from).reduce((most2, { start, end }) => Math.max(most2, end - start), 0);
  const message = `lines are wrapped, the longest has ${longest5} characters: only blank lines end paragraphs`;
  return { code: "hard-wrapped", level: "info", stage: "read", message };
};

// ../topics-time.ts
var R = process.env.RR ?? "/tmp/wt/topics/";
var ruleSets = loadRuleSets([R + "pipeline/rules"]);
var lexicon = createLexicon(loadWordList(R + "pipeline/rules/segment/words.tsv"));
var pipe = createPipeline(ruleSets, lexicon, { version: "lab" });
var dir = "/work/shared/corpora/polnear/dev/text/";
var arts = readdirSync2(dir).map((f) => readArticle2({ name: f, content: readFileSync4(dir + f) }));
var all2 = arts.map((a) => pipe.analyse(a).layers);
var t0 = performance.now();
var stage = createTopics(ruleSets, lexicon);
var t1 = performance.now();
var times2 = [];
var whole = [];
for (let r = 0; r < 12; r++) {
  let s = performance.now();
  for (const l of all2) stage(l);
  times2.push(performance.now() - s);
  s = performance.now();
  for (const a of arts) pipe.analyse(a);
  whole.push(performance.now() - s);
}
times2.sort((a, b) => a - b);
whole.sort((a, b) => a - b);
console.log("create", (t1 - t0).toFixed(0), "ms; topics stage min", times2[0].toFixed(0), "median", times2[6].toFixed(0), "whole min", whole[0].toFixed(0), "median", whole[6].toFixed(0));
