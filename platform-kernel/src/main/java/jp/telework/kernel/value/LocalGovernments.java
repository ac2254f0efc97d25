package jp.telework.kernel.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * The prefectures, municipalities and wards of designated cities with their codes, as published by the Ministry of
 * Internal Affairs and Communications (全国地方公共団体コード). 1,969 entries, read once.
 */
public final class LocalGovernments {

    private static final String TABLE = "/jp/telework/kernel/local-governments.csv";
    /** U+FA11, which printed lists use in 宮﨑県. Unicode normalisation leaves it alone. */
    private static final char PRINTED_SAKI = '\uFA11';

    private static final LocalGovernments INSTANCE = new LocalGovernments();

    private final Map<String, LocalGovernment> byCode = new LinkedHashMap<>();
    private final Map<String, String> prefectureCodes = new LinkedHashMap<>();

    /**
     * One line of the table.
     *
     * @param prefecture full name such as 和歌山県
     * @param municipality full name such as 白浜町, empty for a prefecture; a ward carries its city's name
     */
    public record LocalGovernment(LocalGovernmentCode code, String prefecture, String municipality) {

        /** Prefecture and municipality in one, such as 和歌山県白浜町. */
        public String fullName() {
            return prefecture + municipality;
        }
    }

    private LocalGovernments() {
        try (InputStream table = Objects.requireNonNull(LocalGovernments.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(this::take);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(String line) {
        String[] cells = line.split(",", -1);
        LocalGovernmentCode code = new LocalGovernmentCode(cells[0]);
        byCode.put(cells[0], new LocalGovernment(code, cells[1], cells[2]));
        prefectureCodes.putIfAbsent(cells[1], code.prefectureCode());
    }

    public static Optional<LocalGovernment> find(LocalGovernmentCode code) {
        return Optional.ofNullable(INSTANCE.byCode.get(code.value()));
    }

    /**
     * Reads a code that must be in use.
     *
     * @throws InvalidValue INVALID_LOCAL_GOVERNMENT_CODE (shape, check digit) or UNKNOWN_LOCAL_GOVERNMENT
     */
    public static LocalGovernmentCode existing(String value) {
        LocalGovernmentCode code = new LocalGovernmentCode(value);
        if (find(code).isEmpty()) {
            throw new InvalidValue(CommonError.UNKNOWN_LOCAL_GOVERNMENT, value);
        }
        return code;
    }

    /**
     * Reads the full name of a prefecture.
     *
     * @throws InvalidValue INVALID_PREFECTURE when it is not one of the 47 names
     */
    public static String prefecture(String name) {
        if (!INSTANCE.prefectureCodes.containsKey(name)) {
            throw new InvalidValue(CommonError.INVALID_PREFECTURE, name);
        }
        return name;
    }

    /**
     * Reads a prefecture by its full name or its two-digit code (JIS X 0401).
     *
     * @return the full name
     * @throws InvalidValue INVALID_PREFECTURE when it is neither
     */
    public static String prefectureByNameOrCode(String nameOrCode) {
        String name = nameOrCode.replace(PRINTED_SAKI, '崎');
        if (INSTANCE.prefectureCodes.containsKey(name)) {
            return name;
        }
        return INSTANCE.prefectureCodes.entrySet().stream()
                .filter(prefecture -> prefecture.getValue().equals(nameOrCode))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new InvalidValue(CommonError.INVALID_PREFECTURE, nameOrCode));
    }

    /** JIS X 0401 code of a prefecture's full name. */
    public static Optional<String> prefectureCode(String name) {
        return Optional.ofNullable(INSTANCE.prefectureCodes.get(name));
    }
}
