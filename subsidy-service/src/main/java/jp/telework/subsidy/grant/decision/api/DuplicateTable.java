package jp.telework.subsidy.grant.decision.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.telework.platform.table.Table;

/** What may be funded twice as a table. */
@Singleton
class DuplicateTable {

    @Produces
    @Singleton
    static Table<DuplicateView> duplicates() {
        return Table.of(DuplicateView.class, "duplicates", "重複の候補", "Possible duplicates")
                .column("受付番号", "Receipt number", duplicate -> duplicate.other().receiptNumber())
                .column("公募", "Call", duplicate -> duplicate.other().callTitle())
                .column("事業名", "Title", duplicate -> duplicate.other().title())
                .column("団体名", "Organisation", duplicate -> duplicate.other().organisationName())
                .column("状態", "Status", duplicate -> duplicate.other().status())
                .yen("交付決定額（円）", "Decided (yen)", duplicate -> duplicate.other().decidedYen())
                .column("開始日", "Starts", duplicate -> duplicate.other().startsOn())
                .column("終了日", "Ends", duplicate -> duplicate.other().endsOn())
                .column("重なる日数", "Days in common", duplicate -> duplicate
                        .other()
                        .overlapDays())
                .column("共通する値", "Shared", duplicate -> duplicate.other().shared())
                .column("根拠", "Grounds", DuplicateView::explanations)
                .column(
                        "確認の結果",
                        "Finding",
                        duplicate -> duplicate.settlement() == null
                                ? null
                                : duplicate.settlement().finding())
                .column(
                        "確認の説明",
                        "Explanation",
                        duplicate -> duplicate.settlement() == null
                                ? null
                                : duplicate.settlement().explanation())
                .column("交付のid", "Grant id", duplicate -> duplicate.other().grantId())
                .build();
    }
}
