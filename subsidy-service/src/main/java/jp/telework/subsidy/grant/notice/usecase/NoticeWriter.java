package jp.telework.subsidy.grant.notice.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantNotices;
import jp.telework.subsidy.notice.domain.AmountTable;
import jp.telework.subsidy.notice.domain.Citation;
import jp.telework.subsidy.notice.domain.Notice;
import jp.telework.subsidy.notice.domain.NoticeHead;
import jp.telework.subsidy.notice.domain.NoticeItem;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.NoticeMatter;
import jp.telework.subsidy.notice.domain.NoticeReason;
import jp.telework.subsidy.notice.usecase.IssueNotice;
import jp.telework.subsidy.notice.usecase.NoticeOffice;
import jp.telework.subsidy.notice.usecase.NoticeOffice.Numbers;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/** Writes and issues the notices of a case. What each act's notice says is in {@link NoticeTexts}. */
@ApplicationScoped
class NoticeWriter implements GrantNotices {

    private final NoticeOffice office;
    private final IssueNotice issueNotice;

    NoticeWriter(NoticeOffice office, IssueNotice issueNotice) {
        this.office = office;
        this.issueNotice = issueNotice;
    }

    /**
     * What is particular about a notice.
     *
     * @param clauses the articles on which it rests
     * @param answers acts to which the notice may answer
     */
    record Text(
            NoticeKind kind,
            List<? extends Clause> clauses,
            Predicate<ActContent> answers,
            List<NoticeItem> items,
            List<Reason> reasons) {

        /** A notice that rests on one article. */
        Text(
                NoticeKind kind,
                Clause clause,
                Predicate<ActContent> answers,
                List<NoticeItem> items,
                List<Reason> reasons) {
            this(kind, List.of(clause), answers, items, reasons);
        }
    }

    @Override
    public void issue(Grant grant, Act act, LocalDate today) {
        NoticeTexts.of(grant, act).ifPresent(text -> {
            Numbers numbers = office.draw(text.kind(), today, grant.id(), act.number());
            issueNotice.issue(
                    grant.id(),
                    act.number(),
                    Notice.compose(
                            text.kind(),
                            text.clauses(),
                            head(grant, numbers.document(), today),
                            matter(grant, text, act.number(), numbers.decision()),
                            text.items(),
                            text.reasons().stream()
                                    .map(reason -> new NoticeReason(
                                            reason.code(), Citation.ofWritten(reason.clause()), reason.facts()))
                                    .toList()));
        });
    }

    private NoticeHead head(Grant grant, String documentNumber, LocalDate today) {
        return new NoticeHead(
                documentNumber,
                today,
                Addressee.of(grant.organisationName(), grant.organisation()),
                office.issuer(),
                grant.receiptNumber(),
                grant.title());
    }

    private NoticeMatter matter(Grant grant, Text text, int actNumber, @Nullable String decisionNumber) {
        CaseFile file = grant.file();
        String subsidy = NoticeMatter.subsidyOf(
                grant.basis().subsidyName(),
                grant.basis().fiscalYear(),
                grant.basis().callTitle());
        NoticeMatter matter = file.last(Decision.class)
                .map(decision -> NoticeMatter.decided(subsidy, decision.act().day(), decisionNumber))
                .orElseGet(() -> NoticeMatter.requested(
                        subsidy, file.require(FormalApplication.class).act().day()));
        return file.acts().stream()
                .filter(act -> act.number() < actNumber && text.answers().test(act.content()))
                .reduce((before, after) -> after)
                .map(act -> matter.answering(act.day()))
                .orElse(matter);
    }

    static AmountTable categories(List<CategoryAmount> costs) {
        Map<CostCategory, List<Yen>> amounts = new LinkedHashMap<>();
        costs.forEach(cost -> amounts.put(cost.category(), List.of(cost.eligibleYen())));
        return AmountTable.ofCategories(List.of("補助対象経費"), amounts, List.of(CategoryAmount.total(costs)));
    }
}
