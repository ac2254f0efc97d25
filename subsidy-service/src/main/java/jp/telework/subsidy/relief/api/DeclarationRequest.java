package jp.telework.subsidy.relief.api;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.LocalGovernments;
import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.relief.domain.Declaration;
import jp.telework.subsidy.relief.domain.Depreciation;
import jp.telework.subsidy.relief.domain.Equipment;
import jp.telework.subsidy.relief.domain.EquipmentKind;
import jp.telework.subsidy.relief.domain.ReliefError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The depreciable property of one municipality as it is sent. */
@Schema(
        name = "ReliefDeclarationRequest",
        description = "一つの市町村にある償却資産。金額は円。 Depreciable property in one municipality; amounts in yen.")
public record DeclarationRequest(
        @Schema(required = true, description = "設備のある市町村の全国地方公共団体コード / code of the municipality", examples = "304018")
        @Nullable
        String municipality,

        @Schema(
                required = true,
                minimum = "0",
                maximum = "10000000000000",
                description = "同じ市町村にある、その他の償却資産の課税標準額。免税点の判定に加える。毎年同じとみなす。"
                        + " Tax base of all other depreciable property there, taken as the same in every year.")
        @Nullable
        Long otherBaseYen,

        @Schema(required = true, minItems = 1, maxItems = 50) @Nullable
        List<@Nullable EquipmentRequest> equipment) {

    private static final long HIGHEST_COST = 100_000_000_000L;
    private static final long HIGHEST_BASE = 10_000_000_000_000L;

    /** 設備. */
    @Schema(name = "ReliefEquipmentRequest", description = "設備 / a piece of equipment")
    public record EquipmentRequest(
            @Schema(required = true, implementation = EquipmentKind.class) @Nullable
            String kind,

            @Schema(required = true, maxLength = 100) @Nullable
            String name,

            @Schema(required = true, format = "date", description = "取得の日。今日まで / day of acquisition, not after today")
            @Nullable
            String acquiredOn,

            @Schema(required = true, minimum = "1", maximum = "100000000000", description = "取得価額（円） / cost in yen")
            @Nullable
            Long costYen,

            @Schema(required = true, minimum = "2", maximum = "20", description = "耐用年数 / useful life in years")
            @Nullable
            Integer usefulLife) {

        private Equipment read(String at, BodyFields fields) {
            return new Equipment(
                    fields.oneOf(at + "/kind", kind, EquipmentKind.class),
                    fields.text(at + "/name", name, 100),
                    fields.date(at + "/acquiredOn", acquiredOn),
                    Yen.of(fields.required(at + "/costYen", costYen, Readers.longBetween(1, HIGHEST_COST), 1L)),
                    fields.number(at + "/usefulLife", usefulLife, Depreciation.SHORTEST, Depreciation.LONGEST));
        }
    }

    private static final Equipment MISSING =
            new Equipment(EquipmentKind.OTHER_EQUIPMENT, "", LocalDate.EPOCH, Yen.ZERO, 2);

    /** Reads a declaration; faults are left with the fields. */
    static Declaration read(@Nullable DeclarationRequest sent, BodyFields fields) {
        String at = "/declaration";
        if (!fields.present(at, sent) || sent == null) {
            return new Declaration(new LocalGovernmentCode("304018"), Yen.ZERO, List.of());
        }
        List<@Nullable EquipmentRequest> pieces = sent.equipment();
        if (pieces == null || pieces.isEmpty()) {
            fields.refuse(Violation.of(at + "/equipment", CommonError.REQUIRED));
        }
        return new Declaration(
                fields.required(
                        at + "/municipality",
                        sent.municipality(),
                        DeclarationRequest::municipality,
                        new LocalGovernmentCode("304018")),
                Yen.of(fields.required(
                        at + "/otherBaseYen", sent.otherBaseYen(), Readers.longBetween(0, HIGHEST_BASE), 0L)),
                fields.<EquipmentRequest, Equipment>each(
                        at + "/equipment", pieces, Declaration.MOST_EQUIPMENT, (place, piece) -> {
                            if (piece == null) {
                                fields.refuse(Violation.of(place, CommonError.REQUIRED));
                                return MISSING;
                            }
                            return piece.read(place, fields);
                        }));
    }

    /** 固定資産税 is a tax of municipalities, but for the wards of 東京都, which stand in the table as municipalities too. */
    private static LocalGovernmentCode municipality(String raw) {
        LocalGovernmentCode code = LocalGovernments.current(raw);
        if (code.isPrefecture()) {
            throw new InvalidValue(ReliefError.MUNICIPALITY_REQUIRED);
        }
        return code;
    }
}
