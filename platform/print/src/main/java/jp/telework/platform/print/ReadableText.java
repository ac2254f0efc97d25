package jp.telework.platform.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Tells readers of a PDF (search, copy, screen readers) which characters its glyphs stand for. */
final class ReadableText {

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String TAIL = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;
    /** What the format allows in one block. */
    private static final int BLOCK = 100;

    private ReadableText() {}

    /**
     * Gives a font of the document the characters of its glyphs, in place of what was read from the font.
     *
     * @param name the font's PostScript name, which follows the mark of the subset
     */
    static void give(PDDocument document, String name, Map<Integer, Integer> charactersByGlyph) throws IOException {
        PDStream map = new PDStream(
                document,
                new ByteArrayInputStream(map(charactersByGlyph).getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE);
        for (PDPage page : document.getPages()) {
            for (COSName key : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(key);
                if (font.getName().endsWith("+" + name)) {
                    font.getCOSObject().setItem(COSName.TO_UNICODE, map);
                }
            }
        }
    }

    private static String map(Map<Integer, Integer> charactersByGlyph) {
        StringBuilder map = new StringBuilder(HEAD);
        Iterator<Map.Entry<Integer, Integer>> entries =
                charactersByGlyph.entrySet().iterator();
        for (int left = charactersByGlyph.size(); left > 0; left -= BLOCK) {
            int size = Math.min(left, BLOCK);
            map.append(size).append(" beginbfchar\n");
            for (int i = 0; i < size; i++) {
                Map.Entry<Integer, Integer> entry = entries.next();
                String character = Character.toString(entry.getValue());
                map.append(String.format(Locale.ROOT, "<%04X> <", entry.getKey()))
                        .append(HexFormat.of().withUpperCase().formatHex(character.getBytes(StandardCharsets.UTF_16BE)))
                        .append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(TAIL).toString();
    }
}
