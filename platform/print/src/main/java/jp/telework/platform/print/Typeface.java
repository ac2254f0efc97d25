package jp.telework.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One font file: which characters it has. The file itself stays where it is until a page is set with it.
 *
 * @param family the name under which a page's style sheet asks for it
 * @param name its PostScript name, which stands in the PDF
 */
record Typeface(String family, String name, String resource, int[] characters, int[] glyphs) {

    static Typeface of(String family, String name, String resource) {
        try (InputStream file = open(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            int[] characters = new int[font.getNumberOfGlyphs() * 2];
            int[] glyphs = new int[characters.length];
            int count = 0;
            for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
                int glyph = lookup.getGlyphId(character);
                if (glyph != 0) {
                    characters[count] = character;
                    glyphs[count] = glyph;
                    count++;
                }
            }
            return new Typeface(family, name, resource, Arrays.copyOf(characters, count), Arrays.copyOf(glyphs, count));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file. */
    InputStream open() {
        return open(resource);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource);
    }

    /** The glyph of a character; 0 when the font has none. */
    int glyph(int character) {
        int place = Arrays.binarySearch(characters, character);
        return place < 0 ? 0 : glyphs[place];
    }

    boolean has(int character) {
        return glyph(character) != 0;
    }
}
