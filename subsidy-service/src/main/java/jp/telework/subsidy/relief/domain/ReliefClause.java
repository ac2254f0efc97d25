package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The documents behind the relief, each with where its content is from. */
public enum ReliefClause implements Clause {
    REDUCED_BASE(
            Provenance.SOURCE,
            "テレワーク人口倍増アクションプラン1-1-イ（取得後5年度分、課税標準を3分の2）、地方税法附則第15条",
            "Action plan of 2007, 1-1-(i): two thirds of the base for five fiscal years; Local Tax Act, Supplementary"
                    + " Provisions, Article 15"),
    KIND(
            Provenance.SOURCE,
            "テレワーク人口倍増アクションプラン（シンクライアントシステム、VPN装置、利用者認証システム）",
            "Action plan of 2007: thin client systems, VPN devices, user authentication"),
    PERIOD(
            Provenance.REPORTED,
            "地方税法附則第15条（平成19年度改正、取得の期間）",
            "Local Tax Act, Supplementary Provisions, Article 15 as amended in 2007: period of acquisition"),
    SMALL_ASSETS(
            Provenance.LAW,
            "地方税法第341条第4号、同法施行令第49条（少額の減価償却資産）",
            "Local Tax Act, Article 341 (iv), and its Order, Article 49: assets of small value"),
    VALUE(
            Provenance.LAW,
            "地方税法第388条、固定資産評価基準第3章・別表第15（減価率）",
            "Local Tax Act, Article 388; standards of valuation, Chapter 3 and Table 15: rates of depreciation"),
    DATE(Provenance.LAW, "地方税法第359条（賦課期日）", "Local Tax Act, Article 359: the day of 1 January"),
    ROUNDING(
            Provenance.LAW, "地方税法第20条の4の2（端数計算）", "Local Tax Act, Article 20-4-2: rounding of the base and of the tax"),
    EXEMPTION(Provenance.LAW, "地方税法第351条（免税点）", "Local Tax Act, Article 351: exemption point"),
    RATE(Provenance.LAW, "地方税法第350条（標準税率）", "Local Tax Act, Article 350: standard rate"),
    CERTIFICATE(
            Provenance.REPORTED,
            "テレワーク環境整備税制の証明（総合通信局）",
            "Certificate for the telework equipment tax relief, by the regional bureau"),
    APPLICANT(Provenance.LAW, "地方税法第383条（固定資産の申告）", "Local Tax Act, Article 383: declaration of property");

    private final Provenance provenance;
    private final String japanese;
    private final String english;

    ReliefClause(Provenance provenance, String japanese, String english) {
        this.provenance = provenance;
        this.japanese = japanese;
        this.english = english;
    }

    public Provenance provenance() {
        return provenance;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
