package jp.telework.platform.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bars with their numbers on a common axis, and lines for what they are measured by. A static SVG: no script, no
 * outside font, readable by screen readers (title, description) and in black and white (labels, hatching).
 *
 * @param title what is shown
 * @param subtitle unit and population
 * @param numbers how figures are printed
 * @param marks lines across the bars, the longest name first
 * @param remarks source and notes, one paragraph each
 * @param nothing what stands in place of the bars when there are none
 */
public record BarChart(
        String language,
        String title,
        String subtitle,
        Numbers numbers,
        List<Bar> bars,
        List<Mark> marks,
        List<String> remarks,
        String nothing) {

    /** One bar. Hatched when its figure is not sure. */
    public record Bar(String label, BigDecimal value, boolean unsure) {}

    /** A line across all bars. */
    public record Mark(String label, BigDecimal value, boolean target) {}

    /** How figures are printed: decimals and what stands behind them. */
    public record Numbers(int decimals, String unit) {
        public String print(BigDecimal value) {
            String digits = String.format("%,." + decimals + "f", value.setScale(decimals, RoundingMode.HALF_UP));
            return digits.replace('-', '−') + unit;
        }

        String print(double value) {
            BigDecimal exact = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
            boolean whole = exact.stripTrailingZeros().scale() <= 0;
            return String.format("%,." + (whole ? 0 : 1) + "f", exact).replace('-', '−');
        }
    }

    private static final double WIDTH = 880;
    private static final double EDGE = 32;
    private static final double BAR = 26;
    private static final double GAP = 14;
    private static final double NUMBER_ROOM = 84;
    private static final double TITLE_SIZE = 22;
    private static final double SMALL = 12.5;
    private static final double LABEL_SIZE = 15;

    /** Colours keep a contrast of 4.5 to 1 to the ground where they carry text. */
    private static final String STYLE = """
            <style>
            text { font-family: "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif; fill: #1c2733; }
            .title { font-size: 22px; font-weight: 700; }
            .subtitle { font-size: 14px; fill: #4a5866; }
            .label { font-size: 15px; text-anchor: end; }
            .number { font-size: 15px; font-weight: 700; }
            .number.left { text-anchor: end; }
            .tick { font-size: 12.5px; fill: #4a5866; text-anchor: middle; }
            .small { font-size: 12.5px; fill: #4a5866; }
            .mark { font-size: 13px; font-weight: 700; fill: #4a5866; }
            .mark.target { fill: #a3322b; }
            .mark.end { text-anchor: end; }
            .grid { stroke: #dde3e9; stroke-width: 1; }
            .zero { stroke: #6b7986; stroke-width: 1.5; }
            .reference { stroke: #4a5866; stroke-width: 1.75; stroke-dasharray: 2 4; }
            .goal { stroke: #a3322b; stroke-width: 2; stroke-dasharray: 7 4; }
            </style>
            """;

    private static final String HATCHING = """
            <defs><pattern id="unsure" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" fill="#d5e3f0"/><rect width="3" height="7" fill="#24679f"/></pattern></defs>
            """;

    /** The drawing as an SVG document in UTF-8. */
    public String draw() {
        Svg body = new Svg();
        double below = head(body);
        boolean negative = bars.stream().anyMatch(bar -> bar.value().signum() < 0);
        // Numbers of negative bars stand between the names and the axis.
        double left = EDGE + labelRoom() + (negative ? NUMBER_ROOM : 0);
        ChartScale scale = ChartScale.of(
                Stream.concat(bars.stream().map(Bar::value), marks.stream().map(Mark::value))
                        .toList(),
                left,
                WIDTH - EDGE - NUMBER_ROOM - left);
        double top = below + 14 + marks.size() * 22;
        double bottom = top + GAP + Math.max(1, bars.size()) * (BAR + GAP);
        axis(body, scale, top, bottom);
        bars(body, scale, top);
        marks(body, scale, below + 14, bottom);
        // Last, so that no line crosses them.
        numbers(body, scale, top);
        double height = remarks(body, bottom + 48) + 12;
        return document(body, height);
    }

    private double labelRoom() {
        double widest = bars.stream()
                .mapToDouble(bar -> Svg.width(bar.label(), LABEL_SIZE))
                .max()
                .orElse(0);
        return Math.max(72, widest + 14);
    }

    private double head(Svg body) {
        double y = EDGE + 12;
        for (String line : Svg.wrapped(title, TITLE_SIZE, WIDTH - 2 * EDGE)) {
            body.text(EDGE, y, "title", line);
            y += 29;
        }
        for (String line : Svg.wrapped(subtitle, 14, WIDTH - 2 * EDGE)) {
            body.text(EDGE, y - 2, "subtitle", line);
            y += 20;
        }
        return y;
    }

    private void axis(Svg body, ChartScale scale, double top, double bottom) {
        for (double tick : scale.ticks()) {
            body.line(scale.at(tick), top, scale.at(tick), bottom, Math.abs(tick) < 1e-9 ? "zero" : "grid");
            body.text(scale.at(tick), bottom + 19, "tick", numbers.print(tick));
        }
        body.text(
                scale.at(scale.to()) + 22,
                bottom + 19,
                "small",
                "(" + numbers.unit().strip() + ")");
    }

    private void bars(Svg body, ChartScale scale, double top) {
        if (bars.isEmpty()) {
            body.text(scale.left() + 12, top + GAP + BAR * 0.7, "small", nothing);
        }
        double y = top + GAP;
        for (Bar bar : bars) {
            double zero = scale.at(0);
            double end = scale.at(bar.value());
            String paint = bar.unsure() ? "url(#unsure)" : "#24679f";
            body.text(EDGE + labelRoom() - 12, y + BAR * 0.7, "label", bar.label());
            body.rect(
                    Math.min(zero, end),
                    y,
                    Math.max(Math.abs(end - zero), 0.5),
                    BAR,
                    "rx=\"2\" fill=\"" + paint + "\"");
            y += BAR + GAP;
        }
    }

    private void numbers(Svg body, ChartScale scale, double top) {
        double y = top + GAP;
        for (Bar bar : bars) {
            double end = scale.at(bar.value());
            boolean negative = end < scale.at(0);
            String printed = numbers.print(bar.value()) + (bar.unsure() ? "※" : "");
            // A white rim keeps the number readable where a line crosses it.
            body.element(
                    "text",
                    "x=\"%.1f\" y=\"%.1f\" class=\"number%s\" stroke=\"#ffffff\" stroke-width=\"4\" paint-order=\"stroke\""
                            .formatted(negative ? end - 8 : end + 8, y + BAR * 0.7, negative ? " left" : ""),
                    printed);
            y += BAR + GAP;
        }
    }

    private void marks(Svg body, ChartScale scale, double top, double bottom) {
        double y = top;
        for (Mark mark : marks) {
            double x = scale.at(mark.value());
            body.line(x, y + 5, x, bottom, mark.target() ? "goal" : "reference");
            boolean roomAtRight = x + Svg.width(mark.label(), 13) + 10 < WIDTH - EDGE / 2;
            String style = "mark" + (mark.target() ? " target" : "") + (roomAtRight ? "" : " end");
            body.text(roomAtRight ? x - 4 : x + 4, y, style, mark.label());
            y += 22;
        }
    }

    private double remarks(Svg body, double from) {
        double y = from;
        for (String remark : remarks) {
            for (String line : Svg.wrapped(remark, SMALL, WIDTH - 2 * EDGE)) {
                body.text(EDGE, y, "small", line);
                y += 19;
            }
            y += 3;
        }
        return y;
    }

    private String document(Svg body, double height) {
        Svg whole = new Svg();
        whole.markup(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\" height=\"%.0f\""
                        + " xml:lang=\"%s\" lang=\"%s\" role=\"img\" aria-labelledby=\"title desc\">",
                WIDTH, height, WIDTH, height, language, language);
        whole.element("title", "id=\"title\"", title);
        whole.element("desc", "id=\"desc\"", description());
        return whole + STYLE + HATCHING + new Svg().rect(0, 0, WIDTH, height, "fill=\"#ffffff\"") + body + "</svg>\n";
    }

    /** Everything that the drawing shows, for those who do not see it. */
    private String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add(subtitle);
        bars.forEach(bar -> sentences.add(bar.label() + " " + numbers.print(bar.value()) + (bar.unsure() ? "※" : "")));
        if (bars.isEmpty()) {
            sentences.add(nothing);
        }
        marks.forEach(mark -> sentences.add(mark.label()));
        sentences.addAll(remarks);
        return String.join(language.equals("ja") ? "。" : ". ", sentences);
    }
}
