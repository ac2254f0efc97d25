package jp.telework.furusato.site.domain;

import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.LocalGovernments;

/**
 * 都道府県.
 *
 * @param code JIS X 0401, 01 to 47
 * @param name full name, such as 和歌山県
 */
public record Prefecture(String code, String name) {

    /**
     * Reads a two-digit code or a full name.
     *
     * @throws InvalidValue INVALID_PREFECTURE when it is neither
     */
    public static Prefecture of(String codeOrName) {
        String name = LocalGovernments.prefectureByNameOrCode(codeOrName);
        return new Prefecture(LocalGovernments.prefectureCode(name).orElseThrow(), name);
    }
}
