package jp.telework.platform.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/**
 * The characters of printed papers: IPAex明朝, and for those of people's and places' names that it lacks the characters of
 * 文字情報基盤 (IPAmj明朝). A style sheet names both families in this order.
 */
@ApplicationScoped
public class PrintFont {

    /** 〓, which printers set for a character that they do not have. */
    private static final int GETA = 0x3013;

    private final Typeface common = Typeface.of("IPAexMincho", "IPAexMincho", "/fonts/ipaexm.ttf");
    private final Typeface names =
            Typeface.of("Telework Names Mincho", "TeleworkNamesMincho", "/fonts/telework-names.ttf");

    /** The files that a text needs. The common one is always among them; the other one is large and rarely needed. */
    List<Typeface> facesFor(String text) {
        boolean rare = text.codePoints().anyMatch(character -> !common.has(character) && names.has(character));
        return rare ? List.of(common, names) : List.of(common);
    }

    boolean has(int character) {
        return common.has(character) || names.has(character);
    }

    /**
     * The characters of a text by the glyphs of one file. IPAex明朝 draws 月 and the radical ⽉ (U+2F49) with one glyph; read
     * backwards through the font, every 月 would become the radical, and no search would find it.
     */
    static Map<Integer, Integer> charactersByGlyph(Typeface face, String text) {
        Map<Integer, Integer> characters = new TreeMap<>();
        text.codePoints()
                .filter(face::has)
                .forEach(character -> characters.merge(face.glyph(character), character, Math::max));
        return characters;
    }

    /**
     * The text as it can be printed: 〓 for every character without a glyph, which includes those that XML forbids. Line
     * breaks stay; a variation selector (異体字セレクタ) leaves the plain form of its character.
     */
    public String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        characters(text).forEach(character -> {
            if (isSet(character)) {
                printable.appendCodePoint(character);
            } else {
                printable.appendCodePoint(character == '\t' ? ' ' : GETA);
            }
        });
        return printable.toString();
    }

    /**
     * The text as it can be printed, on a paper that must not say it in another way, such as a certificate with a person's
     * name.
     *
     * @throws Refusal UNPRINTABLE_CHARACTER (422), which names the first character that no font has
     */
    public String exact(String text) {
        characters(text)
                .filter(character -> !isSet(character) && character != '\t')
                .findFirst()
                .ifPresent(character -> {
                    throw Refusal.of(
                            CommonError.UNPRINTABLE_CHARACTER,
                            Character.toString(character),
                            String.format("U+%04X", character));
                });
        return printable(text);
    }

    private static Stream<Integer> characters(String text) {
        return text.replace("\r\n", "\n")
                .codePoints()
                .filter(character -> !isVariationSelector(character))
                .boxed();
    }

    private boolean isSet(int character) {
        return character == '\n' || has(character);
    }

    private static boolean isVariationSelector(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
    }
}
