package jp.telework.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which person is behind an account. */
class PersonClaimTest {

    private static @Nullable String person(@Nullable String claim, String name, Map<String, String> token) {
        return new PersonClaim(Optional.ofNullable(claim)).of("subject-of-" + name, name, token::get);
    }

    @Test
    void withoutAClaimTheAccountIsThePersonUnlessItIsAPrograms() {
        assertThat(person(null, "officer", Map.of())).isEqualTo("subject-of-officer");
        assertThat(person(null, "service-account-batch", Map.of())).isNull();
        assertThat(new PersonClaim(Optional.empty()).of("subject", null, Map.<String, String>of()::get))
                .isNull();
    }

    @Test
    void twoAccountsWithOneStaffNumberAreOnePerson() {
        Map<String, String> staff = Map.of("staff_number", " 0815 ");
        assertThat(person("staff_number", "officer", staff))
                .isEqualTo("0815")
                .isEqualTo(person("staff_number", "officer-mobile", staff));
    }

    @Test
    void withAClaimAnAccountThatLacksItHasNoPerson() {
        assertThat(person("staff_number", "officer", Map.of())).isNull();
        assertThat(person("staff_number", "officer", Map.of("staff_number", " ")))
                .isNull();
    }

    /** A program that acts for one person carries that person's claim, and then is this person. */
    @Test
    void aProgramWithTheClaimIsThatPerson() {
        assertThat(person("staff_number", "service-account-batch", Map.of("staff_number", "0815")))
                .isEqualTo("0815");
    }
}
