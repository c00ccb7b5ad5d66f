#!/usr/bin/env python3
"""Lays out quantities for someone to judge by reading, and sums up the judgements.

  judge_quantities.py sample QUANTITIES.jsonl --language TAG [--seed 1] [--count 300] [--kind number] > SAMPLE.txt
  judge_quantities.py score SAMPLE.txt MARKS.txt [SAMPLE.txt MARKS.txt ...]

QUANTITIES.jsonl is what "samklang extract ARTICLES" prints. A sample is lines of the articles in random order, until COUNT quantities
stand in them, each line with its quantities numbered below it; lines without any are part of it, so that what was missed can be counted.
With --kind only quantities of that kind are numbered and counted, all others are in brackets; lines without any quantity, figure and numeral are
left out, since nothing can be missed there.
MARKS.txt says what is not right, one judgement a line, all else is held to be right:
  17 value        the value, unit, kind or precision is wrong, or it is no quantity at all
  18 counted      the noun that it is said to count is wrong, or it counts one that is not given
  missed number   a quantity of this kind that was not read
"""
import argparse
import collections
import functools
import json
import pathlib
import random
import re
import sys


def lines_of(path, language):
    """Lines of the articles with their quantities: (text, [quantity, offset])."""
    for record in map(json.loads, open(path, encoding="utf-8")):
        if record["language"] != language:
            continue
        # Spans are UTF-16 code units; two bytes each.
        units = open(record["id"], encoding="utf-8", newline="").read().encode("utf-16-le")
        start = 0
        for line in units.decode("utf-16-le").split("\n"):
            length = len(line.encode("utf-16-le")) // 2
            inside = [q for q in record["quantities"] if start <= q["start"] < start + length]
            if line.strip():
                yield line, [(q, q["start"] - start) for q in inside]
            start += length + 1


def marked(line, quantities):
    """The line with brackets around its quantities."""
    units = line.encode("utf-16-le")
    parts, at = [], 0
    for quantity, start in quantities:
        end = start + quantity["end"] - quantity["start"]
        parts += [units[2 * at : 2 * start].decode("utf-16-le"), "[", quantity["text"], "]"]
        at = end
    return "".join(parts) + units[2 * at :].decode("utf-16-le")


def described(quantity):
    bounds = f"{quantity.get('low', '')}..{quantity.get('high', '')}" if quantity["precision"] != "exact" else ""
    words = [quantity["kind"], quantity.get("value", ""), bounds, quantity.get("unit", ""), quantity.get("resolved", "")]
    counted = f"<{quantity['counts']}>" if quantity.get("counts") else ""
    return " ".join(str(w) for w in [*words, counted] if w != "")


def may_hold(language, text, quantities):
    """Whether a figure or numeral stands outside of what was read."""
    rest = re.sub(r"\[[^\]]*\]", "", marked(text, quantities)).lower()
    return bool(re.search(r"\d", rest) or numerals(language) & set(re.findall(r"\w+", rest)))


@functools.cache
def numerals(language):
    table = pathlib.Path(__file__).parents[1] / f"main/resources/{language}/numbers.tsv"
    rows = [line.rstrip("\n").split("\t") for line in open(table, encoding="utf-8") if not line.startswith("#")]
    words = {form for row in rows if row[1] not in ("article", "and", "ending") for form in row[2].split(",")}
    return words - {""}


def sample(args):
    lines = list(lines_of(args.quantities, args.language))
    random.Random(args.seed).shuffle(lines)
    number = 0
    for text, quantities in lines:
        if number >= args.count:
            break
        chosen = [q for q, _ in quantities if args.kind in (None, q["kind"])]
        if args.kind and not chosen and not may_hold(args.language, text, quantities):
            continue
        print(marked(text, quantities))
        for quantity in chosen:
            number += 1
            print(f"    {number}: {quantity['text']} = {described(quantity)}")


def score(args):
    total, counting = collections.Counter(), 0
    wrong, wrong_noun, missed = collections.Counter(), 0, collections.Counter()
    for sample_file, marks_file in zip(args.files[::2], args.files[1::2]):
        kinds = {}
        for number, kind, rest in re.findall(r"^    (\d+): .* = (\w+)(.*)$", open(sample_file, encoding="utf-8").read(), re.M):
            kinds[number] = kind
            total[kind] += 1
            counting += "<" in rest
        for line in filter(str.strip, open(marks_file, encoding="utf-8")):
            what, mark = line.split()
            if what == "missed":
                missed[mark] += 1
            elif mark == "value":
                wrong[kinds[what]] += 1
            else:
                wrong_noun += 1
    print("kind        judged  precision  missed  recall")
    for kind in sorted(total | missed, key=lambda k: -total[k]) + ["all"]:
        n, w, m = (sum(c.values()) if kind == "all" else c[kind] for c in (total, wrong, missed))
        right = n - w
        print(f"{kind:10} {n:7} {right / n if n else 0:10.3f} {m:7} {right / (right + m) if right + m else 0:7.3f}")
    print(f"value and counted noun, of {counting} that are given one: {1 - wrong_noun / counting if counting else 0:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("sample")
    one.add_argument("quantities")
    one.add_argument("--language", required=True)
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--count", type=int, default=300)
    one.add_argument("--kind")
    one.set_defaults(run=sample)
    two = commands.add_parser("score")
    two.add_argument("files", nargs="+")
    two.set_defaults(run=score)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    sys.exit(main())
