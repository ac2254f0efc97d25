package jp.telework.furusato.region.domain;

import java.util.Arrays;
import java.util.Set;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.LocalGovernmentCode;

/** 地域: the eleven regions of the 通信利用動向調査, each of whole prefectures (JIS X 0401). */
public enum Region implements Term {
    HOKKAIDO("01"),
    TOHOKU("02", "03", "04", "05", "06", "07"),
    NORTH_KANTO("08", "09", "10"),
    SOUTH_KANTO("11", "12", "13", "14"),
    HOKURIKU("16", "17", "18"),
    KOSHINETSU("15", "19", "20"),
    TOKAI("21", "22", "23", "24"),
    KINKI("25", "26", "27", "28", "29", "30"),
    CHUGOKU("31", "32", "33", "34", "35"),
    SHIKOKU("36", "37", "38", "39"),
    KYUSHU_OKINAWA("40", "41", "42", "43", "44", "45", "46", "47");

    private final Set<String> prefectures;

    Region(String... prefectures) {
        this.prefectures = Set.of(prefectures);
    }

    /**
     * The region of a prefecture.
     *
     * @param prefectureCode JIS X 0401, 01 to 47
     */
    public static Region ofPrefecture(String prefectureCode) {
        return Arrays.stream(values())
                .filter(region -> region.prefectures.contains(prefectureCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no prefecture: " + prefectureCode));
    }

    /** The region in which a municipality or prefecture lies. */
    public static Region of(LocalGovernmentCode area) {
        return ofPrefecture(area.prefectureCode());
    }

    /** The codes of its prefectures (JIS X 0401). */
    public Set<String> prefectureCodes() {
        return prefectures;
    }
}
