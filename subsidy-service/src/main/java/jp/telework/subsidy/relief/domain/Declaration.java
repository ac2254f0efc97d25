package jp.telework.subsidy.relief.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.Yen;

/**
 * 申告 of the depreciable property that a company has in one municipality. The exemption point counts all of it.
 *
 * @param otherBase 課税標準額 of all other depreciable property in the municipality, taken as the same in every year
 */
public record Declaration(LocalGovernmentCode municipality, Yen otherBase, List<Equipment> equipment) {

    public static final int MOST_EQUIPMENT = 50;

    public Declaration {
        equipment = List.copyOf(equipment);
    }

    /** What cannot be declared yet: equipment that is acquired after a day. */
    public List<Violation> notAcquiredBy(LocalDate today) {
        return IntStream.range(0, equipment.size())
                .filter(i -> equipment.get(i).acquiredOn().isAfter(today))
                .mapToObj(i -> Violation.of(
                        "/declaration/equipment/" + i + "/acquiredOn", ReliefError.NOT_ACQUIRED_YET, today))
                .toList();
    }
}
