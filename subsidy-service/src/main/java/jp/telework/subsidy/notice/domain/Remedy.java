package jp.telework.subsidy.notice.domain;

import java.util.ArrayList;
import java.util.List;
import jp.telework.subsidy.programme.domain.ActClause;

/**
 * 教示: how to challenge a disposition, and until when. The objection of 適正化法第25条 is open to local governments only;
 * review and action are open to all addressees. 行政手続法 chapters 2 and 3 do not apply to these dispositions (適正化法第24条の2),
 * so nothing is said about them.
 */
public record Remedy(Citation clause, String text) {

    /**
     * The remedies against a kind of notice.
     *
     * @param minister who issues the notice and to whom objection and review go, such as 総務大臣
     */
    public static List<Remedy> against(NoticeKind kind, boolean localGovernment, String minister) {
        List<Remedy> remedies = new ArrayList<>();
        if (!kind.isDisposition()) {
            return remedies;
        }
        if (localGovernment) {
            remedies.add(objection(kind.disposition(), minister));
        }
        remedies.add(review(kind.disposition(), minister));
        remedies.add(action(kind.disposition()));
        return remedies;
    }

    private static Remedy objection(String act, String minister) {
        return new Remedy(
                Citation.of(ActClause.ACT_25),
                "地方公共団体は、この" + act + "について不服があるときは、補助金等に係る予算の執行の適正化に関する法律第25条第1項及び同法施行令第15条の規定により、"
                        + "この通知を受けた日から30日以内に、" + minister + "に対して不服を申し出ることができる。");
    }

    private static Remedy review(String act, String minister) {
        return new Remedy(
                Citation.of(ActClause.REVIEW_18),
                "この" + act + "について不服があるときは、行政不服審査法（平成26年法律第68号）の規定により、この" + act + "があったことを知った日の翌日から起算して3か月以内に、"
                        + minister + "に対して審査請求をすることができる。ただし、この" + act + "の日の翌日から起算して1年を経過したときは、"
                        + "正当な理由がある場合を除き、することができない。");
    }

    private static Remedy action(String act) {
        return new Remedy(
                Citation.of(ActClause.LITIGATION_14),
                "この" + act + "の取消しを求める訴えは、行政事件訴訟法（昭和37年法律第139号）の規定により、この" + act + "があったことを知った日の翌日から起算して6か月以内に、"
                        + "国を被告として（訴訟において国を代表する者は法務大臣となる。）提起することができる。ただし、この" + act + "の日の翌日から起算して1年を"
                        + "経過したときは、正当な理由がある場合を除き、提起することができない。審査請求をしたときは、これらの期間は、その裁決があったことを知った日"
                        + "又は裁決の日の翌日から起算する。");
    }
}
