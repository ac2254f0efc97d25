package jp.telework.seminar.dispatch.domain;

import java.util.Arrays;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.value.LocalGovernments;

/** 地方: prefectures next to each other, by their codes (JIS X 0401). */
public enum Region implements MessageKey {
    HOKKAIDO(1, 1),
    TOHOKU(2, 7),
    KANTO(8, 14),
    CHUBU(15, 23),
    KINKI(24, 30),
    CHUGOKU(31, 35),
    SHIKOKU(36, 39),
    KYUSHU_OKINAWA(40, 47);

    private final int first;
    private final int last;

    Region(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The region of a prefecture's full name. */
    public static Region of(String prefecture) {
        int code = LocalGovernments.prefectureCode(prefecture)
                .map(Integer::parseInt)
                .orElseThrow(() -> new IllegalArgumentException(prefecture));
        return Arrays.stream(values())
                .filter(region -> code >= region.first && code <= region.last)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.advice";
    }
}
