package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.REGISTRATIONS;
import static jp.telework.seminar.registration.RegistrationFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.table.OpenedCsv;
import jp.telework.test.table.OpenedWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in the table of registrations, and who sees people in it. */
@QuarkusTest
@ServiceDatabase("seminar")
class RegistrationTableTest {

    private static byte[] list(String seminar, Identity reader, String format) {
        return as(reader)
                .get(REGISTRATIONS + "?seminarId=" + seminar + "&format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void showsTheOfficeWhoComesAndWhoWaits() {
        String seminar = RegistrationFixtures.seminar(2);
        String first = RegistrationFixtures.email();
        String second = RegistrationFixtures.email();
        RegistrationFixtures.registered(seminar, first, 2);
        RegistrationFixtures.registered(seminar, second, 1);

        OpenedCsv table = OpenedCsv.of(list(seminar, Identity.SECRETARIAT, "csv"));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.at(0, "状態")).isEqualTo("キャンセル待ち");
        assertThat(table.at(0, "連絡先のメールアドレス")).isEqualTo(second);
        assertThat(table.at(1, "状態")).isEqualTo("確定");
        assertThat(table.at(1, "連絡先のメールアドレス")).isEqualTo(first);
        assertThat(table.at(1, "参加者")).isEqualTo("参加者1 / 参加者2");
        OpenedWorkbook workbook = OpenedWorkbook.of(list(seminar, Identity.SECRETARIAT, "xlsx"));
        assertThat(workbook.rows().get(2)).contains(new OpenedWorkbook.Cell("n", "2", "", false));
    }

    @Test
    void showsAuditorsNoPeopleAndOthersNothing() {
        String seminar = RegistrationFixtures.seminar(2);
        String email = RegistrationFixtures.email();
        RegistrationFixtures.registered(seminar, email, 1);

        OpenedCsv audited = OpenedCsv.of(list(seminar, Identity.AUDITOR, "csv"));
        assertThat(audited.rows()).hasSize(1);
        assertThat(audited.at(0, "連絡先の氏名")).isEmpty();
        assertThat(audited.at(0, "連絡先のメールアドレス")).isEmpty();
        assertThat(audited.at(0, "参加者")).isEmpty();
        assertThat(OpenedWorkbook.of(list(seminar, Identity.AUDITOR, "xlsx")).texts(1))
                .doesNotContain(email, "参加者1");
        assertThat(OpenedCsv.of(list(seminar, Identity.SHIRAHAMA, "csv")).rows())
                .isEmpty();
    }
}
