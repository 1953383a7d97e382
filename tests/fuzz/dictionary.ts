import { pieces } from './pieces.ts'

/** Pieces that texts of the world hold where nobody expects them. */
export const oddPieces = pieces(
  "\"¦'¦“¦”¦‘¦’¦«¦»¦„¦‚¦‹¦›¦``¦''¦「¦」¦„“”¦\"'\"'¦(¦)¦[¦]¦{¦}¦<¦>¦|¦((¦))¦[[[¦/¦\\¦%¦&¦#¦*¦_¦~¦^¦.¦,¦;¦:¦?",
  '!¦...¦…¦. . .¦!?¦—¦–¦--¦-¦ - ¦·¦•¦¶¦§¦\u0000¦\u0001¦\u001b[31m¦\u007f¦\u0085¦\u00a0¦\u00ad¦\u200b¦\u200d',
  '\u2028¦\u2029¦\u202e¦\u202c¦\u2066¦\u2069¦\u061c¦\ufeff¦�¦\uffff¦\ud800¦\udc00¦\u{10ffff}¦e\u0301¦\u0301',
  '\u0e47\u0e47\u0e47¦İ¦ı¦ß¦ǅ¦ﬁ¦Ω¦½¦²¦١٢٣¦𝟗¦😀¦👩\u200d👩\u200d👧¦🇻🇳¦中文。¦「はい」¦وقال¦नमस\u094dत\u0947¦Đặng',
  'Nguyễn¦Ñ¦Œ¦Møller¦ẞ¦К¦\n¦\r¦\r\n¦\n\n¦\r\r¦\n\n\n\n¦\t¦ ¦  ¦\u000b¦\u000c¦\n \n¦\\n¦\n>> ¦\n|\n|\n',
)

/** Words that rules look for. */
export const tellingPieces = pieces(
  ' said ¦ said. ¦ said that ¦ that ¦ he ¦ she ¦ they ¦ both sides ¦ according to ¦ told ¦According to him, ',
  ' thanked ¦ proposed to ¦ will ¦ pledged to ¦ not ¦ if ¦ whether ¦, who ¦ added: “¦” he said¦ asked',
  ' the former ¦ the latter ¦ respectively¦ and ¦, and ¦ or ¦ as well as ¦ Gen. ¦ Mr. ¦ Dr ¦ Sr. Lt. Gen. ',
  ' Prof. ¦ President ¦ Minister of ¦ H.E. ¦ Jr.¦ von ¦ O’¦ Ada Lund¦ Tran Dinh Kha¦ VNA¦ (VNA)¦ U.N.¦ U.S.',
  ' ASEAN¦ Norway¦ Vietnam’s ¦ Vietnamese¦ Oslo¦ Ministry of ¦ Department¦ delegation¦ dialogue¦ the 13th ',
  ' visit¦ met ¦ received ¦ signed ¦ on May 5, 2024¦ on Monday¦ 31/02/2024¦ 2024-13-45¦ yesterday¦ last year',
  ' from 5 to 9 June¦ 99999999999999999999¦ by 2030¦ at 25:61¦ Q5 2024¦ the 1990s¦ 29 February 2023',
  ' in the 0th century¦ 10,000¦ 3.5¦ $5bn¦ 1,2,3¦ cooperation in ¦ such as ¦ including ¦: (1) ¦ first, ',
  '; second, ¦ MoU¦ agreement¦ joint statement¦OSLO, May 7 (VNA) – ¦Title: ¦Date: ¦Author: ¦---\n¦# ¦> ¦* ',
  '1. ¦![a](b)¦Q: ¦A: ¦ADA LUND: ¦(Photo: ¦ (R)¦ (left)¦leftcenterrightdel\n¦Translated by ¦Share this¦By ',
  '(END)¦Related news¦Copyright ',
)

/** Markup that is open, wrong, or too much. */
export const oddMarkup = pieces(
  '<p>¦</p>¦<div>¦</div>¦<br>¦<b>¦</i>¦<a href=¦<a href="javascript:x">¦</a>¦<¦</¦<!¦<?¦<!--¦-->¦<!-- -- >',
  '<![CDATA[¦]]>¦<!doctype¦<?xml version="1.0" encoding="utf-7"?>¦<base href="//[">¦<meta charset="utf-16">',
  '<meta charset="x-user-defined">¦<meta charset=windows-1252>¦<meta charset="">',
  '<meta http-equiv="content-type" content="text/html; charset=iso-2022-jp">',
  '<meta property="og:title" content=\'"\'>¦<script>¦</script>¦<style>¦</style>¦<title>¦</title>¦<textarea>',
  '<plaintext>¦<noscript>¦<xmp>¦<template>¦</template>¦<svg>¦</svg>¦<math>¦<table>¦<td>¦<tr>¦</table>',
  '<select>¦<option>¦<frameset>¦<iframe srcdoc="<p>a">¦<object>¦<canvas>¦<form>¦<button>¦<h1>¦</h1>¦<h2>',
  '<li>¦<ul>¦<blockquote>¦<q>¦<pre>¦<figure>¦<figcaption>¦<img alt="¦<picture>¦<video>',
  '<time datetime="2024-99-99">¦<article>¦</article>¦<main>¦<aside>¦<nav>¦<header>¦<footer>¦</body>¦</html>',
  '<html lang="zz-!!">¦<body>¦&¦&amp¦&amp;amp;¦&#0;¦&#x110000;¦&#xd800;¦&#99999999999;¦&nbsp;¦&quot;',
  '&lt;p&gt;¦&notanentity;¦&#¦<p class="¦<p id=\'¦ class="share related comment"¦ hidden',
  ' style="display:none"¦ aria-hidden=true¦="¦/>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":[{}],"datePublished":{},"author":[[null]]}</script>',
  '<script type="application/ld+json">{"@graph":[{"@id":"#a","author":{"@id":"#a"}}]}</script>',
  '<p itemprop="articleBody author">¦<link rel=canonical href="http://[::1">¦<link rel="canonical" href="%">',
  '<meta name=author content=" by  by ">',
)

/** Pieces of the forms that hold articles. */
export const oddForms = pieces(
  '{¦}¦[¦]¦,¦:¦"¦\\¦\\u¦\\ud800¦\\u0000¦null¦true¦-¦1e999¦0x1¦{"text":¦[[¦{}¦"text":"¦"date":¦"url":"',
  '"id":1,¦"items":[¦"__proto__":{"a":1},¦"content":null¦//¦/*¦;¦\t¦""¦\n¦\r\n¦\r¦\n\n¦\r\n\r\n¦\u0000',
  '\ufeff¦--B¦--B--¦\r\n--B\r\n¦\r\n--B--\r\n¦From ¦\nFrom a b\n¦>From ¦Content-Type: ',
  'Content-Type: multipart/mixed; boundary=B\r\n¦boundary=""¦charset=utf-7¦charset="¦name*0*=utf-8\'\'%',
  'Content-Transfer-Encoding: base64\r\n¦Content-Transfer-Encoding: quoted-printable\r\n¦=?utf-8?B?4p',
  '=?utf-8?Q?=¦=\r\n¦=ZZ¦Date: Mon, 99 Foo¦Message-ID: <¦Content-Length: 99999999999\r\n',
  'Content-Length: -1\r\n¦WARC/1.0\r\n¦WARC/9¦WARC-Type: response\r\n¦HTTP/1.1 200 OK\r\n¦HTTP/1.1 abc',
  'Transfer-Encoding: chunked\r\n¦ffffffff\r\n¦0\r\n\r\n¦Content-Encoding: gzip\r\n',
  'Content-Encoding: br, br, br\r\n¦<item>¦</item>¦<entry>¦</entry>¦<![CDATA[¦]]>',
  '<!DOCTYPE a [<!ENTITY b "&b;">]>¦&b;¦<title type="xhtml">¦<content:encoded>¦<description>¦</description>',
  '<link>¦<pubDate>¦</rss>¦</feed>¦<guid>¦<x:y xmlns:x="¦<?xml version="1.0" encoding="utf-16"?>',
)
