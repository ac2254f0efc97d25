#!/usr/bin/env python3
"""Makes src/main/resources/fonts/telework-names.ttf: the characters of IPAmj Mincho that IPAex Mincho lacks.

    apt-get install fonts-ipamj-mincho python3-fonttools
    python3 platform/print/src/fonts/names-font.py

The file is a Derived Program as of the IPA Font License v1.0, so it has a name of its own. To use the original
instead, copy ipamjm.ttf to telework-names.ttf and set the font's name in PrintFont to IPAmjMincho.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

ORIGINAL = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/truetype/ipamj/ipamjm.ttf"
FONTS = pathlib.Path(__file__).resolve().parents[1] / "main/resources/fonts"
NAMES = {1: "Telework Names Mincho", 2: "Regular", 3: "TeleworkNamesMincho", 4: "Telework Names Mincho",
         6: "TeleworkNamesMincho"}

first = set(TTFont(FONTS / "ipaexm.ttf").getBestCmap())
font = TTFont(ORIGINAL, recalcTimestamp=False)
wanted = set(font.getBestCmap()) - first

options = subset.Options(hinting=False, layout_features=[], notdef_outline=True, recalc_timestamp=False,
                         drop_tables=["vhea", "vmtx", "GSUB", "GPOS", "gasp", "FFTM"])
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=wanted)
subsetter.subset(font)
# Variation sequences would bring in glyphs of the first font's characters.
font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
font["name"].names = [record for record in font["name"].names
                      if record.nameID in (0, 5, 13, 14) and record.langID == 0x409]
for number, text in NAMES.items():
    font["name"].setName(text, number, 3, 1, 0x409)
font.save(FONTS / "telework-names.ttf")
print(len(font.getBestCmap()), "characters,", (FONTS / "telework-names.ttf").stat().st_size, "bytes")
