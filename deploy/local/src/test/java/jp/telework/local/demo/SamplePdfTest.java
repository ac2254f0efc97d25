package jp.telework.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SamplePdfTest {

    @Test
    void pointsItsCrossReferencesAtItsObjects() {
        String pdf = new String(SamplePdf.saying("Sample PROJECT_PLAN"), StandardCharsets.US_ASCII);
        Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(pdf);

        assertThat(pdf).startsWith("%PDF-1.4\n").contains("(Sample PROJECT_PLAN) Tj");
        assertThat(start.find()).isTrue();
        String table = pdf.substring(Integer.parseInt(start.group(1)));
        assertThat(table).startsWith("xref\n0 6\n");
        Matcher entry = Pattern.compile("(\\d{10}) 00000 n ").matcher(table);
        int object = 1;
        while (entry.find()) {
            assertThat(pdf.substring(Integer.parseInt(entry.group(1)))).startsWith(object + " 0 obj\n");
            object++;
        }
        assertThat(object).isEqualTo(6);
    }
}
