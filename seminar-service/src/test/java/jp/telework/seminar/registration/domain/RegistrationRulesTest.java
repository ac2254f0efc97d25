package jp.telework.seminar.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Message;
import org.junit.jupiter.api.Test;

class RegistrationRulesTest {

    @Test
    void statesAllowTheseActionsAndNoOthers() {
        Map<RegistrationStatus, Set<String>> real = new EnumMap<>(RegistrationStatus.class);
        for (RegistrationStatus status : RegistrationStatus.values()) {
            real.put(
                    status,
                    Arrays.stream(RegistrationAction.values())
                            .filter(action -> status.next(action).isPresent())
                            .map(action -> action + ">" + status.next(action).orElseThrow())
                            .collect(Collectors.toSet()));
        }
        assertThat(real)
                .isEqualTo(Map.of(
                        RegistrationStatus.UNCONFIRMED,
                        Set.of("TAKE_SEATS>CONFIRMED", "JOIN_LINE>WAITING", "CANCEL>CANCELLED", "EXPIRE>EXPIRED"),
                        RegistrationStatus.CONFIRMED,
                        Set.of("CANCEL>CANCELLED"),
                        RegistrationStatus.WAITING,
                        Set.of("OFFER>OFFERED", "CANCEL>CANCELLED"),
                        RegistrationStatus.OFFERED,
                        Set.of("ACCEPT>CONFIRMED", "CANCEL>CANCELLED", "EXPIRE>EXPIRED"),
                        RegistrationStatus.CANCELLED,
                        Set.of(),
                        RegistrationStatus.EXPIRED,
                        Set.of()));
    }

    @Test
    void saysWhyThereIsNoOfferYet() {
        assertThat(why(new Standing(4, 5, 0), 1, false)).isEqualTo(RegistrationText.NO_FREE_SEATS);
        assertThat(why(new Standing(2, 3, 1), 1, false)).isEqualTo(RegistrationText.AHEAD_NEED_SEATS);
        assertThat(why(new Standing(1, 0, 1), 2, false)).isEqualTo(RegistrationText.GROUP_NEEDS_MORE);
        assertThat(why(new Standing(1, 0, 5), 1, true)).isEqualTo(RegistrationText.PROMOTION_CLOSED);
    }

    private static Object why(Standing standing, int seats, boolean closed) {
        return standing.reasons(seats, closed).stream()
                .map(Message::key)
                .findFirst()
                .orElseThrow();
    }
}
