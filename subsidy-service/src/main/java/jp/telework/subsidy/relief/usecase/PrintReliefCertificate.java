package jp.telework.subsidy.relief.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Wareki;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.print.Imprint;
import jp.telework.platform.print.PagePrinter;
import jp.telework.platform.print.PrintFont;
import jp.telework.subsidy.relief.domain.Equipment;
import jp.telework.subsidy.relief.domain.ItemFinding;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefError;
import jp.telework.subsidy.relief.domain.ReliefTerms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 証明書 for the tax office of the municipality, with the number by which anybody verifies it. The service keeps no file. */
@ApplicationScoped
public class PrintReliefCertificate {

    private static final String ADDRESS = "/api/subsidy/v1/relief-certificates/";

    private final Template page;
    private final PagePrinter printer;
    private final PrintFont font;
    private final String issuer;
    private final String publicUrl;

    PrintReliefCertificate(
            @Location("relief/certificate.html") Template page,
            PagePrinter printer,
            PrintFont font,
            @ConfigProperty(name = "telework.relief.issuer") String issuer,
            @ConfigProperty(name = "telework.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.page = page;
        this.printer = printer;
        this.font = font;
        this.issuer = issuer;
        this.publicUrl = publicUrl;
    }

    /** One piece of equipment on the paper. */
    public record Line(
            int number, String kind, String name, String acquiredOn, String cost, int usefulLife, String years) {}

    /** What stands on the paper. */
    public record Paper(
            String number,
            String company,
            String corporateNumber,
            String municipality,
            List<Line> lines,
            String ratio,
            String issuedOn,
            String issuedOnEn,
            String issuer,
            String verification) {

        public Paper {
            lines = List.copyOf(lines);
        }

        public String sha256() {
            return CanonicalJson.sha256(StoredJson.write(this).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The file and the hash of what stands on it. */
    public record Printed(byte[] file, String contentSha256) {}

    /** What stands on the certificate of a declaration that was decided. */
    Paper paper(ReliefApplication application) {
        LocalDate day = Japan.date(application.certifiedAt());
        ReliefTerms terms = ReliefTerms.OF_2007;
        String number = application.certificateNumber();
        return new Paper(
                number,
                font.printable(application.companyName()),
                application.organisation().value(),
                LocalGovernments.find(application.declaration().municipality())
                        .orElseThrow()
                        .fullName(),
                application.assessment().items().stream()
                        .filter(ItemFinding::relieved)
                        .map(item -> line(item, terms))
                        .toList(),
                terms.whole() + "分の" + terms.part(),
                Wareki.format(day),
                day.toString(),
                issuer,
                publicUrl.replaceAll("/$", "") + ADDRESS + number);
    }

    private Line line(ItemFinding item, ReliefTerms terms) {
        Equipment equipment = item.equipment();
        int last = item.firstYear().value() + terms.years() - 1;
        return new Line(
                item.number(),
                equipment.kind().in(Language.JA),
                font.printable(equipment.name()),
                Wareki.format(equipment.acquiredOn()),
                equipment.cost().inJapanese(),
                equipment.usefulLife(),
                item.firstYear().label() + "から" + new FiscalYear(last).label() + "まで");
    }

    /**
     * Prints the certificate of a declaration.
     *
     * @throws Refusal NOT_CERTIFIED
     */
    public Printed print(ReliefApplication application) {
        if (!application.isCertified()) {
            throw Refusal.of(ReliefError.NOT_CERTIFIED);
        }
        Paper paper = paper(application);
        String hash = paper.sha256();
        Imprint imprint = new Imprint(
                "テレワーク環境整備税制 証明書",
                issuer,
                "Certificate for the telework equipment tax relief",
                Japan.date(application.certifiedAt()),
                hash);
        return new Printed(
                printer.set(page.data("paper", paper).data("hash", hash).render(), imprint), hash);
    }
}
