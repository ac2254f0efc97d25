package jp.telework.subsidy.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.telework.casework.notice.domain.Addressee;
import jp.telework.casework.notice.domain.DocumentNumber;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.notice.Notices;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTest {

    private static Notice compose(NoticeKind kind, Clause clause, NoticeMatter matter, List<NoticeReason> reasons) {
        return compose(kind, List.of(clause), matter, reasons);
    }

    private static Notice compose(
            NoticeKind kind, List<Clause> clauses, NoticeMatter matter, List<NoticeReason> reasons) {
        return Notice.compose(
                kind, clauses, Notices.of(NoticeKind.GRANT_DECISION).head(), matter, List.of(), reasons);
    }

    @Test
    void decidesInTheWordsOfTheAct() {
        assertThat(Notices.of(NoticeKind.GRANT_DECISION).opening())
                .isEqualTo("令和8年7月1日付けで申請のあった令和8年度ふるさとテレワーク推進事業費補助金については、"
                        + "補助金等に係る予算の執行の適正化に関する法律（昭和30年法律第179号。以下「法」という。）第6条第1項の規定により、"
                        + "下記のとおり交付することに決定したので、法第8条の規定により通知する。");
    }

    /** The article makes the difference: a cancellation for changed circumstances is none for a breach. */
    @Test
    void restsOnTheArticleThatApplies() {
        List<NoticeReason> reasons = List.of(NoticeReason.of("X", ActClause.ACT_10, "事実"));
        assertThat(compose(NoticeKind.CANCELLATION, ActClause.ACT_10, Notices.matter(), reasons)
                        .opening())
                .contains("第10条第1項の規定により")
                .doesNotContain("第17条");
        assertThat(compose(NoticeKind.RETURN_ORDER, ActClause.ACT_18_2, Notices.matter(), reasons)
                        .opening())
                .contains("確定した額を超える補助金", "第18条第2項の規定により");
        assertThat(compose(NoticeKind.RETURN_ORDER, ActClause.ACT_18_1, Notices.matter(), reasons)
                        .opening())
                .contains("取消しに係る部分", "第18条第1項の規定により");
        assertThat(compose(NoticeKind.GRANT_DECISION, ActClause.ACT_6_MODIFY, Notices.matter(), List.of())
                        .opening())
                .contains("修正を加えて");
        assertThat(compose(NoticeKind.CHANGE_APPROVAL, ActClause.ACT_7_1_1, Notices.matter(), List.of())
                        .opening())
                .contains("経費の配分の変更", "第7条第1項第1号");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose(NoticeKind.FINAL_AMOUNT, ActClause.ACT_17, Notices.matter(), List.of()));
    }

    /** Costs and day of completion change together: both conditions are cited. */
    @Test
    void citesEveryArticleOnWhichItRests() {
        Notice change = compose(
                NoticeKind.CHANGE_APPROVAL,
                List.of(ActClause.ACT_7_1_1, ActClause.ACT_7_1_3),
                Notices.matter(),
                List.of());
        assertThat(change.opening()).contains("経費の配分及び内容の変更", "第7条第1項第1号及び第3号");
        assertThat(change.clause().ja()).isEqualTo("適正化法第7条第1項第1号（経費の配分の変更）、適正化法第7条第1項第3号（内容の変更）");
        assertThat(change.clause().en())
                .isEqualTo("Subsidy Act art. 7(1)(i): change of allocation; Subsidy Act art. 7(1)(iii): change of"
                        + " content");
    }

    /** A cancelled part, an excess, and input tax in one order; and input tax alone, which article 18 does not ask back. */
    @Test
    void anOrderToReturnCitesWhatEachPartRestsOn() {
        List<NoticeReason> reasons = List.of(NoticeReason.of("X", ActClause.ACT_17, "事実"));
        Notice all = compose(
                NoticeKind.RETURN_ORDER,
                List.of(ActClause.ACT_18_1, ActClause.ACT_18_2, ActClause.TERMS_CONSUMPTION_TAX),
                Notices.matter(),
                reasons);
        assertThat(all.opening())
                .endsWith("については、交付の決定の取消しに係る部分に関し既に補助金が交付されているので、"
                        + "補助金等に係る予算の執行の適正化に関する法律（昭和30年法律第179号。以下「法」という。）第18条第1項の規定により、"
                        + "また、確定した額を超える補助金が既に交付されているので、法第18条第2項の規定により、"
                        + "また、法第7条の規定により付した条件により納付すべき額があるので、その条件に基づき、下記のとおりその返還を命ずる。");
        Notice tax = compose(NoticeKind.RETURN_ORDER, ActClause.TERMS_CONSUMPTION_TAX, Notices.matter(), reasons);
        assertThat(tax.opening()).contains("第7条の規定により付した条件により").doesNotContain("第18条");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void statesReasonsWhenItIsAdverse(NoticeKind kind) {
        if (kind.isAdverse()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> compose(kind, kind.clause(), Notices.matter(), List.of()))
                    .withMessageContaining("21条の2");
        } else {
            assertThat(compose(kind, kind.clause(), Notices.matter(), List.of()).reasons())
                    .isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> NoticeReason.of("X", ActClause.ACT_17, " "));
    }

    @Test
    void needsTheReasonsOfArticle21_2() {
        assertThat(Arrays.stream(NoticeKind.values()).filter(NoticeKind::isAdverse))
                .contains(
                        NoticeKind.CANCELLATION,
                        NoticeKind.PERFORMANCE_ORDER,
                        NoticeKind.SUSPENSION,
                        NoticeKind.CORRECTIVE_ORDER)
                .doesNotContain(NoticeKind.GRANT_DECISION, NoticeKind.FINAL_AMOUNT);
    }

    @Test
    void needsTheDaysToWhichItRefers() {
        NoticeMatter undecided = NoticeMatter.requested("補助金", LocalDate.of(2026, 7, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose(NoticeKind.FINAL_AMOUNT, ActClause.ACT_15, undecided, List.of()));
        NoticeMatter unasked = NoticeMatter.decided("補助金", LocalDate.of(2026, 7, 1), "1号");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compose(NoticeKind.GRANT_DECISION, ActClause.ACT_6, unasked, List.of()));
    }

    @Test
    void tellsWhoCanChallengeItAndHow() {
        assertThat(Notices.of(NoticeKind.CANCELLATION, Notices.TOWN, "事実").remedies())
                .extracting(remedy -> remedy.clause().ja().substring(0, 5))
                .containsExactly("適正化法第", "行政不服審", "行政事件訴");
        List<Remedy> company =
                Notices.of(NoticeKind.CANCELLATION, Notices.COMPANY, "事実").remedies();
        assertThat(company).hasSize(2).noneMatch(remedy -> remedy.text().contains("第25条"));
        assertThat(company.get(0).text()).contains("3か月以内に、総務大臣に対して審査請求");
        assertThat(company.get(1).text()).contains("6か月以内に、国を被告として");
        assertThat(Notices.of(NoticeKind.NON_ADOPTION).remedies()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void hasAnAddressOfItsOwn(NoticeKind kind) {
        assertThat(kind.pathName()).matches("[a-z]+(-[a-z]+)*");
        assertThat(NoticeKind.ofPathName(kind.pathName())).contains(kind);
        assertThat(kind.title(Language.JA)).endsWith("書");
    }

    @Test
    void findsNoKindOfAnotherName() {
        assertThat(NoticeKind.ofPathName("GRANT_DECISION")).isEmpty();
        assertThat(NoticeKind.GRANT_DECISION.pathName()).isEqualTo("grant-decision");
        assertThat(NoticeKind.ADOPTION.clause()).isEqualTo(SubsidyClause.EVALUATION);
    }

    @Test
    void numbersItself() {
        assertThat(DocumentNumber.of("総情流", 123)).isEqualTo("総情流第123号");
        assertThat(DocumentNumber.of("", 1)).isEqualTo("第1号");
    }

    /** The head of a local government follows from its code, that of any other body from its legal form. */
    @ParameterizedTest
    @CsvSource({
        "白浜町, 8000020304018, 和歌山県白浜町長",
        "北海道, 7000020010006, 北海道知事",
        "札幌市, 9000020011002, 北海道札幌市長",
        "株式会社ふるさとオフィス, 7010705000725, 株式会社ふるさとオフィス/代表取締役",
        "合同会社ふるさとオフィス, 7010705000725, 合同会社ふるさとオフィス/代表社員",
        "一般社団法人ふるさと, 7010705000725, 一般社団法人ふるさと/代表理事",
        "特定非営利活動法人ふるさと, 7010705000725, 特定非営利活動法人ふるさと/理事長",
        "国立大学法人ふるさと大学, 7010705000725, 国立大学法人ふるさと大学/学長",
        "白浜商工会議所, 7010705000725, 白浜商工会議所/会頭",
        "ふるさとの会, 7010705000725, ふるさとの会/代表者"
    })
    void addressesTheHeadOfTheBody(String name, String number, String lines) {
        Addressee addressee = Addressee.of(name, new CorporateNumber(number));
        assertThat(String.join("/", addressee.lines()).replace("\u3000", "")).isEqualTo(lines);
        assertThat(addressee.localGovernment()).isEqualTo(!lines.contains("/"));
    }

    @Test
    void namesTheSubsidyAsItsGuidelinesDo() {
        FiscalYear year = new FiscalYear(2026);
        assertThat(NoticeMatter.subsidyOf("情報通信技術利活用事業費補助金", year, "公募")).isEqualTo("令和8年度情報通信技術利活用事業費補助金");
        assertThat(NoticeMatter.subsidyOf(null, year, "令和8年度ふるさとテレワーク推進事業")).isEqualTo("令和8年度ふるさとテレワーク推進事業費補助金");
    }

    /** 教示 names the act; the result of a call is no disposition and has none. */
    @ParameterizedTest
    @CsvSource({
        "GRANT_DECISION, 決定",
        "REFUSAL, 決定",
        "CHANGE_APPROVAL, 承認",
        "CHANGE_REFUSAL, 決定",
        "DISCONTINUATION_APPROVAL, 承認",
        "PERFORMANCE_ORDER, 命令",
        "SUSPENSION, 命令",
        "CORRECTIVE_ORDER, 命令",
        "FINAL_AMOUNT, 確定",
        "CANCELLATION, 取消し",
        "RETURN_ORDER, 命令",
        "ADOPTION,",
        "NON_ADOPTION,"
    })
    void tellsTheRemediesOfTheAct(NoticeKind kind, String act) {
        assertThat(Notices.of(kind).remedies())
                .hasSize(act == null ? 0 : 3)
                .allSatisfy(remedy -> assertThat(remedy.text()).contains("この" + act));
    }

    @Test
    void writesAmountsAndDaysInOfficialStyle() {
        assertThat(NoticeItem.amount("補助金の額", Yen.of(24_504_000)).lines()).containsExactly("金24,504,000円");
        assertThat(NoticeItem.day("期限", LocalDate.of(2019, 5, 1)).lines()).containsExactly("令和元年5月1日");
    }

    @Test
    void saysWhatFollowsFromTheFixedAmount() {
        NoticeItem more = finalAmount(20, 70, 0).get(4);
        assertThat(more.label() + more.amountYen()).isEqualTo("今後交付する額70");
        NoticeItem back = finalAmount(95, 0, 5).get(4);
        assertThat(back.label() + back.amountYen()).isEqualTo("返還を要する額5");
        assertThat(NoticeItems.cancellation(true, Yen.of(100), Yen.ZERO).get(0).lines())
                .containsExactly("交付の決定の全部");
        assertThat(NoticeItems.cancellation(false, Yen.of(100), Yen.ZERO).get(0).lines())
                .containsExactly("交付の決定の一部");
    }

    private static List<NoticeItem> finalAmount(long paid, long payable, long returnable) {
        AmountTable table = new AmountTable(List.of("費目", "金額"), List.of());
        return NoticeItems.finalAmount(
                new NoticeItems.FixedFigures(
                        Yen.of(90), Yen.of(100), Yen.of(100), Yen.of(paid), Yen.of(payable), Yen.of(returnable)),
                table,
                table,
                List.of(),
                List.of());
    }

    /** 加算金 follows only a cancellation under art. 17; after an excess there is the late charge alone. */
    @Test
    void threatensTheSurchargeOnlyWhereItAccrues() {
        assertThat(NoticeItems.returnOrder(Yen.of(5), LocalDate.of(2027, 6, 30), true))
                .extracting(NoticeItem::label)
                .containsExactly("返還する額", "納期日", "納付の方法", "加算金", "延滞金");
        assertThat(NoticeItems.returnOrder(Yen.of(5), LocalDate.of(2027, 6, 30), false))
                .extracting(NoticeItem::label)
                .containsExactly("返還する額", "納期日", "納付の方法", "延滞金");
    }

    @Test
    void listsCategoriesWithTheirSums() {
        AmountTable table = AmountTable.ofCategories(
                List.of("補助対象経費", "補助金"),
                new java.util.TreeMap<>(Map.of(
                        CostCategory.ICT_EQUIPMENT, List.of(Yen.of(3), Yen.of(2)),
                        CostCategory.OTHER, List.of(Yen.of(4), Yen.of(1)))),
                List.of(Yen.of(7), Yen.of(3)));
        assertThat(table.columns()).containsExactly("補助対象経費の区分", "補助対象経費", "補助金");
        assertThat(table.rows())
                .extracting(row -> row.label() + row.amountsYen())
                .containsExactly("ICT機器購入費[3, 2]", "その他[4, 1]", "合計[7, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AmountTable(
                        List.of("a", "b"), List.of(new AmountTable.AmountRow("x", List.of(Yen.of(1), Yen.of(2))))));
    }
}
