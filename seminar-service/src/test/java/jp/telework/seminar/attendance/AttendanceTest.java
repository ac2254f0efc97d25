package jp.telework.seminar.attendance;

import static jp.telework.seminar.attendance.AttendanceFixtures.ATTENDANCES;
import static jp.telework.seminar.attendance.AttendanceFixtures.CODES;
import static jp.telework.seminar.attendance.AttendanceFixtures.checkIn;
import static jp.telework.seminar.attendance.AttendanceFixtures.walkIn;
import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.Admissions;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.attendance.usecase.EraseAttendees;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reception on the day and the certificates after it. */
@QuarkusTest
@ServiceDatabase("seminar")
class AttendanceTest {

    private static final String CERTIFICATES = "http://localhost:8080/api/seminar/v1/certificates/";

    @Inject
    TestClock clock;

    @Inject
    AttendanceCodes codes;

    @Inject
    EraseAttendees eraseAttendees;

    @BeforeEach
    void registrations() {
        QuarkusMock.installMockForType(new AttendanceFixtures.TwoSeatsEach(), Admissions.class);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private String code(String seminar, UUID registration, int participant) {
        return codes.write(AttendanceCode.registered(UUID.fromString(seminar), registration, participant));
    }

    @Test
    void letsEachParticipantInOnceBetweenDoorsAndHolding() {
        String seminar = SeminarFixtures.published();
        UUID registration = UUID.randomUUID();
        String first = code(seminar, registration, 1);
        clock.set(AttendanceFixtures.DOORS.minusMillis(1));
        checkIn(seminar, first).then().statusCode(409).body("code", equalTo("CHECK_IN_NOT_OPEN"));
        clock.set(AttendanceFixtures.DOORS);
        office().body("{\"code\":\"" + first + "\"}")
                .post(SEMINARS + "/" + seminar + "/attendances?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", contains("DOORS", "CONFIRMED_SEAT"));
        String id = checkIn(seminar, first)
                .then()
                .statusCode(201)
                .body("name", equalTo("参加者 1"))
                .body("kind", equalTo("REGISTERED"))
                .body("code", equalTo(first))
                .body("checkedInAt", equalTo("2027-07-12T12:30:00+09:00"))
                .extract()
                .path("id");
        checkIn(seminar, first).then().statusCode(409).body("code", equalTo("ALREADY_CHECKED_IN"));
        checkIn(seminar, code(seminar, registration, 2)).then().statusCode(201);
        checkIn(seminar, code(seminar, registration, 3))
                .then()
                .statusCode(409)
                .body("code", equalTo("NO_CONFIRMED_SEAT"));
        checkIn(seminar, code(seminar, AttendanceFixtures.CANCELLED, 1)).then().statusCode(409);
        withdraw(id);
        checkIn(seminar, first).then().statusCode(201);
        office().get(SEMINARS + "/" + seminar + "/attendances?status=PRESENT")
                .then()
                .body("items.participant", contains(2, 1));
        office().get(SEMINARS + "/" + seminar + "/attendances").then().body("items.size()", is(3));
        AttendanceFixtures.hold(seminar, clock);
        checkIn(seminar, code(seminar, UUID.randomUUID(), 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("CHECK_IN_CLOSED"));
    }

    private static void withdraw(String id) {
        String etag = office().get(ATTENDANCES + "/" + id).header("ETag");
        String reason = jp.telework.seminar.attendance.api.Examples.WITHDRAWAL;
        office().body(reason)
                .post(ATTENDANCES + "/" + id + "/withdrawal")
                .then()
                .statusCode(428);
        office().get(ATTENDANCES + "/" + id + "/actions").then().body("allowed", contains(true));
        office().header("If-Match", etag)
                .body(reason)
                .post(ATTENDANCES + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        office().header("If-Match", etag)
                .body(reason)
                .post(ATTENDANCES + "/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        office().get(ATTENDANCES + "/" + id + "/history")
                .then()
                .body("items.action", contains("CHECK_IN", "WITHDRAW_ATTENDANCE", "WITHDRAW_ATTENDANCE"))
                .body("items.outcome", contains("DONE", "DONE", "REFUSED"));
    }

    @Test
    void readsOnlyItsOwnCodesOfThisSeminar() {
        String seminar = SeminarFixtures.published();
        String other = SeminarFixtures.published();
        clock.set(AttendanceFixtures.DOORS);
        String code = code(other, UUID.randomUUID(), 1);
        String forged = code.substring(0, 20) + (code.charAt(20) == 'A' ? 'B' : 'A') + code.substring(21);
        for (String wrong : new String[] {code, forged, "x", code + "A", code.substring(1), "あ"}) {
            checkIn(seminar, wrong).then().statusCode(422).body("errors[0].pointer", equalTo("/code"));
        }
        for (String wrong : new String[] {forged, "x", code.substring(1)}) {
            given().get(CODES + "/" + wrong + "/qr.png").then().statusCode(404);
            given().get(CODES + "/" + wrong + "/certificate").then().statusCode(404);
        }
        given().get(CODES + "/" + code + "/certificate").then().statusCode(404);
    }

    /** The printed address opens a page for people and answers JSON to machines, and neither names the person. */
    private static void verifies(String number, String status, String sentence) {
        String address = URI.create(CERTIFICATES + number).getPath();
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString(sentence), containsString("令和9年7月12日"), not(containsString("髙橋")));
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("status", equalTo(status))
                .body("kind", equalTo("ATTENDANCE"))
                .body("completedOn", equalTo("2027-07-12"))
                .body("issuedOn", equalTo("2027-07-12"));
    }

    @Test
    void drawsACodeThatAnotherProgramReads() throws Exception {
        String code = code(SeminarFixtures.published(), UUID.randomUUID(), 1);
        byte[] png = given().get(CODES + "/" + code + "/qr.png")
                .then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", equalTo("private, no-store"))
                .extract()
                .asByteArray();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(image.getWidth(), image.getHeight(), points))))
                        .getText())
                .isEqualTo(code);
        assertThat(given().get(CODES + "/" + code + "/qr.svg").asString())
                .startsWith("<svg")
                .contains("viewBox=\"0 0 " + image.getWidth() / 6);
    }

    @Test
    void certifiesAttendanceOnceHeldAndUntilTheNameIsErased() throws Exception {
        String seminar = SeminarFixtures.published();
        clock.set(AttendanceFixtures.BEGIN);
        var walkedIn = walkIn(seminar, "髙橋 花子").then().statusCode(201).extract();
        String code = walkedIn.path("code");
        String id = walkedIn.path("id");
        given().get(CODES + "/" + code + "/certificate").then().statusCode(409).body("code", equalTo("NOT_HELD_YET"));
        AttendanceFixtures.hold(seminar, clock);
        byte[] pdf = given().get(CODES + "/" + code + "/certificate")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("受講証明書", "髙橋 花子　様", "令和9年7月12日 13:30～17:00", "総務省", id)
                    .contains("令和9年7月12日", CERTIFICATES + id)
                    .contains("Certificate of attendance", "Work-style reform seminar");
            assertThat(document.getPage(0).getResources().getFontNames()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("受講証明書", "証明書の確認");
        }
        verifies(id, "VALID", "受講証明書は有効です。");
        assertThat(given().header("Authorization", Identity.SECRETARIAT.bearer())
                        .get(ATTENDANCES + "/" + id + "/certificate")
                        .asByteArray())
                .isEqualTo(pdf);
        clock.set(AttendanceFixtures.END.plusSeconds(364L * 86_400));
        eraseAttendees.run();
        office().get(ATTENDANCES + "/" + id).then().body("name", equalTo("髙橋 花子"));
        clock.set(AttendanceFixtures.END.plusSeconds(367L * 86_400));
        eraseAttendees.run();
        office().get(ATTENDANCES + "/" + id).then().body("name", nullValue()).body("status", equalTo("PRESENT"));
        given().get(CODES + "/" + code + "/certificate").then().statusCode(410);
    }
}
