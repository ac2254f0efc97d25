package jp.telework.subsidy.portal.domain;

import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.text.SearchText;
import jp.telework.subsidy.programme.domain.Programme;

/** The portal's texts that are the same for every call of a programme; the rest comes from the call. */
public enum PortalProgramme {
    FURUSATO_TELEWORK(
            Programme.FURUSATO_TELEWORK,
            "地方のサテライトオフィス等で、都市部の仕事をテレワークで続けられる環境の整備を支援します",
            "ふるさとテレワークを推進するための環境（サテライトオフィス、テレワークセンター等）を整備する、地方公共団体と民間企業等のコンソーシアムに補助金を交付します。",
            "全国。実施する地域は、代表機関の提案によります。",
            List.of("設備整備・IT導入をしたい", "まちづくり・地域振興支援がほしい")),
    SHARED_SYSTEM_TRIAL(
            Programme.SHARED_SYSTEM_TRIAL,
            "多数の中小企業等がテレワークを試行・体験できる、共同利用型システムの実証を支援します",
            "中小企業等がテレワークを試行・体験できる共同利用型システムを用意し、参加する企業等を集めて実証する団体に補助金を交付します。",
            "全国。参加する企業等の所在地は問いません。",
            List.of("研究開発・実証事業を行いたい", "設備整備・IT導入をしたい", "雇用・職場環境を改善したい")),
    SHARED_SYSTEM_MODEL(
            Programme.SHARED_SYSTEM_MODEL,
            "最先端の技術やサービスを活用したテレワークのモデルシステムの実験を支援します",
            "先進的なテレワークシステムのモデル実験を行い、女性、高齢者、障害者等の再チャレンジや地域の活性化につながる働き方を示す団体に補助金を交付します。",
            "全国。実験を行う場所は、応募する団体の提案によります。",
            List.of("研究開発・実証事業を行いたい", "設備整備・IT導入をしたい"));

    public static final List<String> AREAS = List.of("全国");
    public static final List<String> EMPLOYEES = List.of("従業員数の制約なし");

    private final Programme programme;
    private final String catchPhrase;
    private final String summary;
    private final String areaDetail;
    private final List<String> usePurposes;

    PortalProgramme(
            Programme programme, String catchPhrase, String summary, String areaDetail, List<String> usePurposes) {
        this.programme = programme;
        this.catchPhrase = catchPhrase;
        this.summary = summary;
        this.areaDetail = areaDetail;
        this.usePurposes = usePurposes;
    }

    /** The texts of a programme's calls. */
    public static PortalProgramme of(Programme programme) {
        return Arrays.stream(values())
                .filter(texts -> texts.programme == programme)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a word is found in what is told of every call of the programme. */
    boolean tells(String word) {
        return SearchText.of(catchPhrase + summary).contains(SearchText.of(word));
    }

    public Programme programme() {
        return programme;
    }

    /** キャッチコピー. */
    public String catchPhrase() {
        return catchPhrase;
    }

    /** 概要, plain text. */
    public String summary() {
        return summary;
    }

    /** 対象地域の説明. */
    public String areaDetail() {
        return areaDetail;
    }

    public List<String> usePurposes() {
        return usePurposes;
    }
}
