package jp.telework.promotion.selfcheck.usecase;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Wareki;
import jp.telework.platform.json.StoredJson;
import jp.telework.platform.print.Imprint;
import jp.telework.platform.print.PagePrinter;
import jp.telework.promotion.selfcheck.domain.Assessment;
import jp.telework.promotion.selfcheck.domain.CheckItems;
import jp.telework.promotion.selfcheck.domain.CheckScore;
import jp.telework.promotion.selfcheck.domain.OpenItem;
import jp.telework.promotion.selfcheck.domain.ResultStatement;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 自己点検結果 as PDF, in Japanese and English; the same bytes for the same check. */
@ApplicationScoped
public class PrintSelfCheck {

    private final Template page;
    private final PagePrinter printer;
    private final SealResults seal;
    private final String publicUrl;

    PrintSelfCheck(
            @Location("selfcheck/result.html") Template page,
            PagePrinter printer,
            SealResults seal,
            @ConfigProperty(name = "telework.public-url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.page = page;
        this.printer = printer;
        this.seal = seal;
        this.publicUrl = publicUrl;
    }

    /** One row of the table of scores. */
    public record Row(String name, String nameEn, String points, int done, int partly, int notDone, int notApplicable) {

        static Row of(Term named, CheckScore score) {
            return of(named.in(Language.JA), named.in(Language.EN), score);
        }

        static Row of(String name, String nameEn, CheckScore score) {
            return new Row(
                    name,
                    nameEn,
                    score.points() == null ? "－" : score.points().toString(),
                    score.done(),
                    score.partly(),
                    score.notDone(),
                    score.notApplicable());
        }
    }

    /** One item that is to be done first. */
    public record Open(String code, String answer, String answerEn, String text, String textEn) {

        static Open of(OpenItem open) {
            return new Open(
                    open.item().code(),
                    open.answer().in(Language.JA),
                    open.answer().in(Language.EN),
                    open.item().text(),
                    open.item().textEn());
        }
    }

    /** What stands on the paper. */
    public record Paper(
            String organisation,
            String completedOn,
            String completedOnEn,
            String edition,
            String editionEn,
            String sizeClass,
            String sizeClassEn,
            List<Row> rows,
            List<Open> first,
            String verification) {}

    /** The file and the hash of what stands on it. */
    public record Printed(byte[] file, String contentSha256) {}

    /**
     * Prints a completed check.
     *
     * @throws Refusal SELF_CHECK_NOT_COMPLETED
     */
    public Printed handle(SelfCheck check) {
        ResultStatement statement = AssessAnswers.statement(check);
        Paper paper = paper(check, statement);
        String hash = CanonicalJson.sha256(StoredJson.write(paper).getBytes(StandardCharsets.UTF_8));
        String xhtml = page.data("paper", paper).data("hash", hash).render();
        return new Printed(
                printer.set(
                        xhtml,
                        new Imprint(
                                "テレワークセキュリティ自己点検結果",
                                "法人番号 " + paper.organisation(),
                                "Result of a telework security self-check",
                                statement.assessedOn(),
                                hash)),
                hash);
    }

    private Paper paper(SelfCheck check, ResultStatement statement) {
        Assessment assessment = Assessment.of(check.answers());
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("全体", "Overall", assessment.overall()));
        assessment.byRole().forEach(role -> rows.add(Row.of(role.role(), role.score())));
        assessment.byCategory().forEach(category -> rows.add(Row.of(category.category(), category.score())));
        return new Paper(
                check.organisation().value(),
                Wareki.format(statement.assessedOn()),
                statement.assessedOn().toString(),
                CheckItems.EDITION,
                CheckItems.EDITION_EN,
                check.sizeClass().in(Language.JA),
                check.sizeClass().in(Language.EN),
                List.copyOf(rows),
                assessment.first().stream().map(Open::of).toList(),
                URI.create(publicUrl)
                        .resolve("/api/promotion/v1/self-check-results/" + seal.sign(statement))
                        .toString());
    }
}
