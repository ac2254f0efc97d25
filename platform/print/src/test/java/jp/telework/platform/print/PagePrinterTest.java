package jp.telework.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.kernel.refusal.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that got past the escaping, with everything that a browser would fetch. */
class PagePrinterTest {

    private static final Imprint IMPRINT =
            new Imprint("題", "総務省", "Paper", LocalDate.of(2026, 11, 20), "0123456789abcdef".repeat(4));

    private final PrintFont font = new PrintFont();
    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            fetched.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String page() {
        String host = "http://127.0.0.1:" + server.getAddress().getPort();
        return """
                <html lang="ja"><head><title>x</title><meta name="subject" content="x"/>
                <link rel="stylesheet" href="HOST/link.css"/>
                <style>@import url(HOST/import.css);
                @font-face { font-family: F; src: url(HOST/font.ttf); }
                body { font-family: IPAexMincho, F; background: url(HOST/background.png); }</style></head>
                <body><p style="font-family: F, IPAexMincho">文</p><img src="HOST/image.png" alt="x"/></body></html>
                """.replace("HOST", host);
    }

    @Test
    void fetchesNothing() {
        byte[] pdf = new PagePrinter(font, "test", 2).set(page(), IMPRINT);
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        assertThat(fetched).isEmpty();
    }

    @Test
    void givesTheSameBytesForTheSamePageAndImprint() {
        String page =
                "<html lang=\"ja\"><head><title>題</title></head><body style=\"font-family: IPAexMincho\">文</body></html>";
        PagePrinter printer = new PagePrinter(font, "test", 2);
        byte[] paper = printer.set(page, IMPRINT);
        assertThat(new PagePrinter(font, "test", 2).set(page, IMPRINT)).isEqualTo(paper);
        assertThat(printer.set(page, IMPRINT)).as("not set again").isSameAs(paper);
        assertThat(printer.set(page, new Imprint("別の題", "総務省", "Paper", IMPRINT.issuedOn(), IMPRINT.contentSha256())))
                .as("another paper")
                .isNotEqualTo(paper);
    }

    /** The reader of the PDF sees the name, can search for it and copy it. */
    @Test
    void setsRareCharactersFromTheSecondFont() throws Exception {
        String page = "<html lang=\"ja\"><head><title>題</title></head>"
                + "<body style=\"font-family: IPAexMincho, 'Telework Names Mincho'\">𠮷野 月子 𡈽屋</body></html>";
        try (PDDocument document = Loader.loadPDF(new PagePrinter(font, "test", 2).set(page, IMPRINT))) {
            assertThat(new PDFTextStripper().getText(document)).contains("𠮷野 月子 𡈽屋");
            PDResources resources = document.getPage(0).getResources();
            List<String> names = new ArrayList<>();
            for (COSName key : resources.getFontNames()) {
                assertThat(resources.getFont(key).isEmbedded()).isTrue();
                names.add(resources.getFont(key).getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertThat(names).containsExactlyInAnyOrder("IPAexMincho", "TeleworkNamesMincho");
        }
    }

    /** One is set, sixteen wait, the others are told to come back. */
    @Test
    void setsNoMorePagesAtOnceThanItHasPlacesFor() throws Exception {
        PagePrinter printer = new PagePrinter(font, "test", 1);
        ExecutorService callers = Executors.newFixedThreadPool(30);
        try {
            Callable<String> call = () -> {
                try {
                    return new String(printer.set(page(), IMPRINT), 0, 4, StandardCharsets.US_ASCII);
                } catch (Refusal refused) {
                    return refused.code().name();
                }
            };
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : callers.invokeAll(Collections.nCopies(30, call))) {
                answers.add(answer.get());
            }
            assertThat(answers).contains("%PDF", "SERVICE_UNAVAILABLE").containsOnly("%PDF", "SERVICE_UNAVAILABLE");
        } finally {
            callers.shutdown();
        }
    }

    /** The control: without the guard the renderer does fetch. */
    @Test
    void wouldFetchWithoutTheGuard() throws Exception {
        new PdfRendererBuilder()
                .useFont(
                        () -> PagePrinterTest.class.getResourceAsStream("/fonts/ipaexm.ttf"),
                        "IPAexMincho",
                        400,
                        FontStyle.NORMAL,
                        true)
                .withHtmlContent(page(), null)
                .toStream(new ByteArrayOutputStream())
                .run();
        assertThat(fetched).contains("/link.css", "/import.css", "/image.png");
    }
}
