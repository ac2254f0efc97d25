package jp.telework.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** IPAex明朝, the font of printed papers, read once. */
@ApplicationScoped
public class PrintFont {

    /** The name under which a page's style sheet asks for it. */
    public static final String FAMILY = "IPAexMincho";

    private static final String FILE = "/fonts/ipaexm.ttf";
    /** 〓, which printers set for a character that they do not have. */
    private static final int GETA = 0x3013;

    private final byte[] file;
    private final Map<Integer, Integer> glyphs = new HashMap<>();

    public PrintFont() {
        try (InputStream resource = Objects.requireNonNull(PrintFont.class.getResourceAsStream(FILE), FILE)) {
            file = resource.readAllBytes();
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup lookup = font.getUnicodeCmapLookup();
                for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
                    int glyph = lookup.getGlyphId(character);
                    if (glyph != 0) {
                        glyphs.put(character, glyph);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    boolean has(int character) {
        return glyphs.containsKey(character);
    }

    /**
     * The characters of a text by their glyphs. The font draws 月 and the radical ⽉ (U+2F49) with one glyph; read
     * backwards through the font, every 月 would become the radical, and no search would find it.
     */
    Map<Integer, Integer> charactersByGlyph(String text) {
        Map<Integer, Integer> characters = new TreeMap<>();
        text.codePoints()
                .filter(this::has)
                .forEach(character ->
                        characters.merge(Objects.requireNonNull(glyphs.get(character)), character, Math::max));
        return characters;
    }

    /**
     * The text as it can be printed: 〓 for every character without a glyph, which includes those that XML forbids. Line
     * breaks stay; a variation selector (異体字セレクタ) leaves the plain form of its character.
     */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> !isVariationSelector(c))
                .forEach(character -> {
                    if (character == '\n' || has(character)) {
                        printable.appendCodePoint(character);
                    } else {
                        printable.appendCodePoint(character == '\t' ? ' ' : GETA);
                    }
                });
        return printable.toString();
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
