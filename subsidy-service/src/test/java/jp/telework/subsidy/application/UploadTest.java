package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Files that are not what they say, that harm the person who opens them, or that hold what an officer must know. */
@QuarkusTest
@ServiceDatabase("subsidy")
class UploadTest {

    @Test
    void refusesDocumentsThatAreNotWhatTheySay() throws IOException {
        String id = Fixtures.draft(Fixtures.openCall());
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        document(id, "plan.pdf", html, "application/pdf", 422, "DOCUMENT_TYPE_NOT_ACCEPTED");
        document(id, "plan.png", Fixtures.pdf("x"), "image/png", 422, "DOCUMENT_TYPE_MISMATCH");
        document(id, "plan.pdf", Fixtures.pdf("x"), "image/png", 422, "DOCUMENT_TYPE_MISMATCH");
        document(id, "plan.pdf", new byte[0], "application/pdf", 422, "DOCUMENT_EMPTY");
        document(id, "plan.zip", zip("a.txt"), "application/zip", 422, "DOCUMENT_TYPE_NOT_ACCEPTED");
        document(id, "macro.docx", docx("word/VBAPROJECT.BIN"), "application/octet-stream", 422, "DOCUMENT_HAS_MACROS");
        document(id, "slip.docx", docx("../evil.exe"), "application/octet-stream", 422, "DOCUMENT_PACKAGE_UNSAFE");
        byte[] page = "%PDF-1.4\n%<script>alert(1)</script>\n1 0 obj".getBytes(StandardCharsets.UTF_8);
        document(id, "page.pdf", page, "application/pdf", 422, "DOCUMENT_AMBIGUOUS");
        document(id, "big.pdf", big(), "application/pdf", 413, "DOCUMENT_TOO_LARGE");
        as(Identity.SHIRAHAMA).get(API + "/applications/" + id).then().body("documents.size()", is(0));
    }

    @Test
    void marksWhatWhoeverOpensAFileMustKnow() {
        String id = Fixtures.draft(Fixtures.openCall());
        byte[] pdf = "%PDF-1.4\n1 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n%%EOF"
                .getBytes(StandardCharsets.UTF_8);
        Fixtures.attach(id, "PROJECT_PLAN", "計画.pdf", pdf, "application/pdf")
                .then()
                .statusCode(201)
                .body("scan", equalTo("NOT_SCANNED"))
                .body("activeContent", equalTo(List.of("JAVASCRIPT")));
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id)
                .then()
                .body("documents[0].activeContent", equalTo(List.of("JAVASCRIPT")));
    }

    @Test
    void acceptsOfficeDocumentsAndGivesThemBackAsTheyWere() throws IOException {
        String id = Fixtures.draft(Fixtures.openCall());
        byte[] docx = docx();
        Fixtures.attach(id, "PROJECT_PLAN", "計画.docx", docx, "application/octet-stream")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .body("size", is(docx.length))
                .body("scan", equalTo("NOT_SCANNED"));
        byte[] back = given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .get(API + "/applications/" + id + "/documents/1")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(docx);
    }

    @Test
    void boundsWhatAnOrganisationStores() {
        String id = Fixtures.draft(Fixtures.openCall());
        byte[] pdf = Fixtures.pdf("quota");
        TestDatabase database = TestDatabase.get();
        String usage = "SELECT coalesce(sum(bytes), 0) FROM document_usage WHERE organisation = '8000020304018'";
        long before = database.number(usage);
        Fixtures.attach(id, "PROJECT_PLAN", "計画.pdf", pdf, "application/pdf")
                .then()
                .statusCode(201);
        assertThat(database.number(usage)).isEqualTo(before + pdf.length);
        database.execute("UPDATE document_usage SET bytes = 5368709120 - " + (pdf.length - 1)
                + " WHERE organisation = '8000020304018'");
        try {
            document(id, "more.pdf", pdf, "application/pdf", 422, "DOCUMENT_QUOTA_EXCEEDED");
            as(Identity.SHIRAHAMA).get(API + "/applications/" + id).then().body("documents.size()", is(1));
        } finally {
            database.execute("UPDATE document_usage SET bytes = " + (before + pdf.length)
                    + " WHERE organisation = '8000020304018'");
        }
        given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id))
                .delete(API + "/applications/" + id + "/documents/1")
                .then()
                .statusCode(200);
        assertThat(database.number(usage)).isEqualTo(before);
    }

    private static void document(String id, String name, byte[] content, String type, int status, String code) {
        refused(Fixtures.attach(id, "PROJECT_PLAN", name, content, type).then(), status, code)
                .body("errors[0].pointer", equalTo("/file"));
    }

    private static byte[] big() {
        byte[] big = new byte[20 * 1024 * 1024 + 1];
        byte[] pdf = Fixtures.pdf("big");
        System.arraycopy(pdf, 0, big, 0, pdf.length);
        return big;
    }

    /** A Word document as its package declares it, with one more part. */
    private static byte[] docx(String... more) throws IOException {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + word + "\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships><Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/"
                            + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/document.xml", "<document/>");
            for (String name : more) {
                part(zip, name, "x");
            }
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", is(status))
                .body("requestId", notNullValue());
    }
}
