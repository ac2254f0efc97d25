package jp.telework.subsidy.portal.domain;

import java.util.List;
import jp.telework.kernel.text.SearchText;

/** The portal's texts that are the same for every ふるさとテレワーク call; the rest comes from the call. */
public final class PortalProgramme {

    /** キャッチコピー. */
    public static final String CATCH_PHRASE = "地方のサテライトオフィス等で、都市部の仕事をテレワークで続けられる環境の整備を支援します";
    /** 概要, plain text. */
    public static final String SUMMARY =
            "ふるさとテレワークを推進するための環境（サテライトオフィス、テレワークセンター等）を整備する、地方公共団体と民間企業等のコンソーシアムに補助金を交付します。";
    /** 対象地域の説明. */
    public static final String AREA_DETAIL = "全国。実施する地域は、代表機関の提案によります。";
    /** 補助率: everything eligible up to the cap. */
    public static final String RATE = "100%";

    public static final List<String> USE_PURPOSES = List.of("設備整備・IT導入をしたい", "まちづくり・地域振興支援がほしい");
    public static final List<String> AREAS = List.of("全国");
    public static final List<String> EMPLOYEES = List.of("従業員数の制約なし");

    private PortalProgramme() {}

    /** Whether a word is found in what is told of every call. */
    static boolean tells(String word) {
        return SearchText.of(CATCH_PHRASE + SUMMARY).contains(SearchText.of(word));
    }
}
