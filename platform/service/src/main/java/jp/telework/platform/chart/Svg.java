package jp.telework.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a drawing. Text is escaped; nothing that runs or loads can get in. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Raw markup of the drawing itself, never of data. */
    Svg markup(String text, Object... arguments) {
        out.append(String.format(Locale.ROOT, text, arguments)).append('\n');
        return this;
    }

    /** An element that holds text. */
    Svg element(String name, String attributes, String text) {
        out.append('<').append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    Svg text(double x, double y, String style, String text) {
        return element("text", String.format(Locale.ROOT, "x=\"%.1f\" y=\"%.1f\" class=\"%s\"", x, y, style), text);
    }

    Svg rect(double x, double y, double width, double height, String attributes) {
        return markup(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>", x, y, width, height, attributes);
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return markup("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>", x1, y1, x2, y2, style);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** How wide a text is drawn, about: full-width characters fill a square, others a bit more than half. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.56 : 1).sum() * size;
    }

    /** A text cut into lines: between words, and anywhere in text without spaces. */
    static List<String> wrapped(String text, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (line.length() > 0 && width(line + piece.stripTrailing(), size) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        if (line.length() > 0) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** What stays together: a word with its space, or one full-width character with the punctuation that follows it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            boolean sticks = "、。）」』％・ー".indexOf(c) >= 0;
            boolean wide = c >= 0x2E80;
            if (wide && !sticks && piece.length() > 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            if (c == ' ') {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
