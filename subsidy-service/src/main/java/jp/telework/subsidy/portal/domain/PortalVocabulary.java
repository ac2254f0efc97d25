package jp.telework.subsidy.portal.domain;

import java.util.List;

/** The portal's closed lists, in its own words (国の補助金ポータルの公開APIの選択肢). */
public enum PortalVocabulary {
    /** 利用目的. */
    USE_PURPOSE(List.of(
            "新たな事業を行いたい",
            "販路拡大・海外展開をしたい",
            "イベント・事業運営支援がほしい",
            "事業を引き継ぎたい",
            "研究開発・実証事業を行いたい",
            "人材育成を行いたい",
            "資金繰りを改善したい",
            "設備整備・IT導入をしたい",
            "雇用・職場環境を改善したい",
            "エコ・SDGs活動支援がほしい",
            "災害（自然災害、感染症等）支援がほしい",
            "教育・子育て・少子化支援がほしい",
            "スポーツ・文化支援がほしい",
            "安全・防災対策支援がほしい",
            "まちづくり・地域振興支援がほしい")),
    /** 業種: the divisions of the Japan Standard Industrial Classification. */
    INDUSTRY(List.of(
            "農業、林業",
            "漁業",
            "鉱業、採石業、砂利採取業",
            "建設業",
            "製造業",
            "電気・ガス・熱供給・水道業",
            "情報通信業",
            "運輸業、郵便業",
            "卸売業、小売業",
            "金融業、保険業",
            "不動産業、物品賃貸業",
            "学術研究、専門・技術サービス業",
            "宿泊業、飲食サービス業",
            "生活関連サービス業、娯楽業",
            "教育、学習支援業",
            "医療、福祉",
            "複合サービス事業",
            "サービス業（他に分類されないもの）",
            "公務（他に分類されるものを除く）",
            "分類不能の産業")),
    /** 従業員数. */
    EMPLOYEES(List.of("従業員数の制約なし", "5名以下", "20名以下", "50名以下", "100名以下", "300名以下", "900名以下", "901名以上")),
    /** 地域: the whole country, its regions, its prefectures. */
    AREA(List.of(
            "全国",
            "北海道地方",
            "東北地方",
            "関東・甲信越地方",
            "東海・北陸地方",
            "近畿地方",
            "中国地方",
            "四国地方",
            "九州・沖縄地方",
            "北海道",
            "青森県",
            "岩手県",
            "宮城県",
            "秋田県",
            "山形県",
            "福島県",
            "茨城県",
            "栃木県",
            "群馬県",
            "埼玉県",
            "千葉県",
            "東京都",
            "神奈川県",
            "新潟県",
            "富山県",
            "石川県",
            "福井県",
            "山梨県",
            "長野県",
            "岐阜県",
            "静岡県",
            "愛知県",
            "三重県",
            "滋賀県",
            "京都府",
            "大阪府",
            "兵庫県",
            "奈良県",
            "和歌山県",
            "鳥取県",
            "島根県",
            "岡山県",
            "広島県",
            "山口県",
            "徳島県",
            "香川県",
            "愛媛県",
            "高知県",
            "福岡県",
            "佐賀県",
            "長崎県",
            "熊本県",
            "大分県",
            "宮崎県",
            "鹿児島県",
            "沖縄県"));

    /** How the portal joins several values in one text. */
    public static final String SEPARATOR = " / ";

    private final List<String> words;

    PortalVocabulary(List<String> words) {
        this.words = words;
    }

    /**
     * Reads values joined with {@value #SEPARATOR}.
     *
     * @throws IllegalArgumentException for a word that is not in the list
     */
    public List<String> read(String joined) {
        List<String> read = List.of(joined.split(SEPARATOR, -1));
        if (!words.containsAll(read)) {
            throw new IllegalArgumentException(joined);
        }
        return read;
    }

    /** The whole list. */
    public List<String> words() {
        return words;
    }
}
