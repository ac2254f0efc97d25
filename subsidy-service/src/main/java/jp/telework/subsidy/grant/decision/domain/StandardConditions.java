package jp.telework.subsidy.grant.decision.domain;

import java.util.ArrayList;
import java.util.List;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.ProgrammeRules;

/** 交付の条件 that every decision carries (適正化法第7条, 施行令第4条), in the words of the notice. */
final class StandardConditions {

    private StandardConditions() {}

    /** The standard conditions with the numbers of the call, then an officer's further ones. */
    static List<String> with(List<String> further, ProgrammeRules rules) {
        GrantTerms terms = rules.termsOfGrant();
        List<String> all = new ArrayList<>(List.of(
                "経費の配分を変更するとき（各経費区分の" + rules.minorChangePercent() + "％以内の軽微な変更を除く。）は、あらかじめ承認を受けること。",
                "売買、請負その他の契約をするときは、一般の競争に付すること。ただし、補助事業の運営上これによることが困難又は不適当であるときは、" + "指名競争に付し、又は随意契約によることができる。",
                "補助事業の内容を変更するとき（軽微な変更を除く。）は、あらかじめ承認を受けること。",
                "補助事業を中止し、又は廃止するときは、あらかじめ承認を受けること。",
                "補助事業が予定の期間内に完了しないとき、又はその遂行が困難となったときは、速やかに報告し、指示を受けること。",
                "補助事業に関し寄附金その他の収入があったときは、その額を報告すること。その額は、補助対象経費から控除する。",
                "補助事業により取得し、又は効用の増加した財産は、善良な管理者の注意をもって管理し、単価"
                        + terms.assetThresholdYen().inJapanese() + "以上のものは、処分制限期間内に承認を受けないで処分しないこと。",
                "消費税及び地方消費税に係る仕入控除税額が確定したときは、額が零円であっても報告し、交付を受けた額に係る部分を返還すること。",
                "補助事業に係る帳簿及び証拠書類は、完了の日の属する年度の終了後" + terms.recordKeepingYears() + "年間保存すること。"));
        if (terms.revenuePayment()) {
            all.add("補助事業の完了により相当の収益が生じたときは、毎年度報告し、交付した補助金の額を限度として、収益の全部又は一部に相当する金額を納付すること。");
        }
        all.addAll(further);
        return List.copyOf(all);
    }
}
