package jp.telework.promotion.actionplan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.actionplan.domain.PlanContent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The path of テレワーク人口倍増: 6.1 % in 2002, 10.4 % in 2005, 20 % by 2010. */
class PathChartTest {

    private static final PlanContent.Target TARGET = new PlanContent.Target(
            "TELEWORKERS",
            "テレワーカー率 <20%>",
            "Share of teleworkers",
            List.of(known(2002, "6.1", false), known(2005, "10.4", false), known(2010, "20", true)));

    private static PlanContent.Known known(int year, String percent, boolean target) {
        return new PlanContent.Known(year, new BigDecimal(percent), target, "出典", "source");
    }

    private static Document drawn(Language language) throws Exception {
        byte[] svg = PathChart.of(TARGET, language).draw().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String text(Document drawing, String element) {
        return drawing.getElementsByTagName(element).item(0).getTextContent();
    }

    /** Between 10.4 and 20 in five years: 1.92 a year; as from 6.1 to 10.4 in three, 2010 comes to 17.6. */
    @Test
    void whoDoesNotSeeTheDrawingReadsAllOfIt() throws Exception {
        Document drawing = drawn(Language.JA);
        assertThat(text(drawing, "title")).isEqualTo("テレワーカー率 <20%>");
        assertThat(text(drawing, "desc"))
                .contains("2002年 6.1％", "2005年 10.4％", "2006年 12.3％※", "2009年 18.1％※")
                .contains("目標 20.0％（2010年）", "これまでの趨勢 17.6％（2010年）")
                .contains("直線で結び")
                .doesNotContain("2010年 20.0％※");
        assertThat(drawing.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("title desc");
        assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void anEnglishReaderReadsEnglish() throws Exception {
        Document drawing = drawn(Language.EN);
        assertThat(drawing.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(text(drawing, "title")).isEqualTo("Share of teleworkers");
        assertThat(text(drawing, "desc")).contains("target 20.0% in 2010").doesNotContain("目標");
    }
}
