package jp.telework.furusato.site.domain;

import java.util.Optional;
import java.util.stream.IntStream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.LocalGovernments.LocalGovernment;

/**
 * 都道府県.
 *
 * @param code JIS X 0401, 01 to 47
 * @param name full name, such as 和歌山県
 */
public record Prefecture(String code, String name) {

    /** U+FA11, which printed lists use in 宮﨑県. Unicode normalisation leaves it alone. */
    private static final char PRINTED_SAKI = '\uFA11';

    /**
     * Reads a two-digit code or a full name.
     *
     * @throws InvalidValue INVALID_PREFECTURE when it is neither
     */
    public static Prefecture of(String codeOrName) {
        String name = codeOrName.replace(PRINTED_SAKI, '崎');
        return LocalGovernments.prefectureCode(name)
                .map(code -> new Prefecture(code, name))
                .or(() -> ofCode(codeOrName))
                .orElseThrow(() -> new InvalidValue(CommonError.INVALID_PREFECTURE, codeOrName));
    }

    private static Optional<Prefecture> ofCode(String code) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(checkDigit -> code + "000" + checkDigit)
                .filter(LocalGovernmentCode::isValid)
                .findFirst()
                .flatMap(whole -> LocalGovernments.find(new LocalGovernmentCode(whole)))
                .map(LocalGovernment::prefecture)
                .map(name -> new Prefecture(code, name));
    }
}
