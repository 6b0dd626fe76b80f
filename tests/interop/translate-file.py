"""Translates a file into French as a program of translators does: with the parsers of the Translate Toolkit, every word in capitals.

    python3 translate-file.py IN OUT

Inline elements are kept as the toolkit keeps them. Prints, as JSON, how many units it has seen and translated, and their notes.
"""
import json
import re
import sys
from copy import deepcopy

from translate.storage import factory, tmx
from translate.storage.placeables import StringElem


def upper(text):
    return ''.join(part if part.startswith('http') else part.upper() for part in re.split(r'(https?:[^\s)]+)', text))


def capitals(elem):
    elem.sub = [upper(sub) if isinstance(sub, str) else sub for sub in elem.sub]
    for sub in elem.sub:
        if isinstance(sub, StringElem):
            capitals(sub)


def main(path, out):
    store = factory.getobject(path)
    seen = done = 0
    notes = []
    for unit in store.units:
        if unit.isheader():
            continue
        seen += 1
        notes.append(unit.getnotes())
        if unit.istranslated() and unit.target != unit.source:
            continue
        if isinstance(unit, tmx.tmxunit):
            unit.settarget(upper(unit.source), 'fr-CA')
        else:
            rich = [deepcopy(elem) for elem in unit.rich_source]
            for elem in rich:
                capitals(elem)
            unit.rich_target = rich
        done += 1
    store.savefile(out)
    print(json.dumps({'parser': type(store).__module__, 'seen': seen, 'done': done, 'notes': notes}))


main(*sys.argv[1:])
