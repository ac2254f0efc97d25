package jp.telework.test.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import jp.telework.kernel.text.MessageKey;
import jp.telework.kernel.text.Span;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;

/** A value of each type that sentences take. Two places of one sentence never get the same value. */
final class SampleValues {

    private static final List<String> NAMES = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    static final int PLACES = NAMES.size();

    private static final Pattern NUMBER_AFTER = Pattern.compile("^ ?(円|％|人|件|日|月|年|号|番|枚|行|回|分|MB|バイト)");
    private static final Pattern DAY_BEFORE = Pattern.compile("(期限|期日|の日|から|までの|の日は申請では)[（は]?$");
    private static final Pattern YEN_BEFORE = Pattern.compile("(額|経費|収入|支出|補助金|実績|計画|限度|残り|売上高|÷|×|－|＝)[はが]?$");
    private static final Pattern YEN_AFTER = Pattern.compile("^(を取り消|が残り|がこの公募の予算|には、執行|×補助金|まで免除)");

    private final Types types;

    SampleValues(Types types) {
        this.types = types;
    }

    /** A value for a place whose type no call shows, as the words around it suggest. */
    static Object guessed(String pattern, int place) {
        int at = pattern.indexOf("{" + place + "}");
        String before = at < 0 ? "" : pattern.substring(0, at);
        String after = at < 0 ? "" : pattern.substring(at + 3);
        if (NUMBER_AFTER.matcher(after).find()) {
            return place + 2;
        }
        if (YEN_BEFORE.matcher(before).find() || YEN_AFTER.matcher(after).find()) {
            return Yen.of(1_000_000L * (place + 1));
        }
        return DAY_BEFORE.matcher(before).find() ? DAY.plusMonths(place) : NAMES.get(place);
    }

    Object of(TypeMirror type, int place) {
        return switch (type.getKind()) {
            case INT, LONG, SHORT, BYTE -> place + 2;
            case BOOLEAN -> true;
            case DOUBLE, FLOAT -> place + 2.5;
            case DECLARED -> declared((DeclaredType) type, place);
            default -> NAMES.get(place);
        };
    }

    private Object declared(DeclaredType type, int place) {
        String name = types.erasure(type).toString();
        return switch (name) {
            case "java.lang.Integer", "java.lang.Long" -> place + 2;
            case "java.math.BigDecimal" -> BigDecimal.valueOf(125L + 10L * place, 1);
            case "jp.telework.kernel.value.Yen" -> Yen.of(1_000_000L * (place + 1));
            case "java.time.LocalDate" -> DAY.plusMonths(place);
            case "java.time.Instant" -> NOON.plus(place, ChronoUnit.DAYS);
            case "jp.telework.kernel.text.Span" -> new Span(NOON, NOON.plus(2, ChronoUnit.HOURS));
            case "jp.telework.kernel.value.FiscalYear" -> new FiscalYear(2026 + place);
            case "jp.telework.kernel.value.CorporateNumber" -> "8000020304018";
            case "jp.telework.kernel.value.LocalGovernmentCode" -> "304018";
            case "java.util.UUID" -> new UUID(0, place + 1L).toString();
            default -> other(type, place);
        };
    }

    private Object other(DeclaredType type, int place) {
        Class<?> real = real(type);
        if (Collection.class.isAssignableFrom(real) && !type.getTypeArguments().isEmpty()) {
            TypeMirror element = type.getTypeArguments().get(0);
            return element.getKind() == TypeKind.DECLARED ? List.of(of(element, place)) : List.of(NAMES.get(place));
        }
        if (real.isEnum() && (Term.class.isAssignableFrom(real) || MessageKey.class.isAssignableFrom(real))) {
            Object[] constants = real.getEnumConstants();
            return constants[Math.min(place, constants.length - 1)];
        }
        return real.isEnum() ? real.getEnumConstants()[0] : NAMES.get(place);
    }

    private Class<?> real(DeclaredType type) {
        try {
            return Class.forName(ClassNames.binary(type));
        } catch (ClassNotFoundException unknown) {
            return Object.class;
        }
    }
}
