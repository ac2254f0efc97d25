package jp.telework.kernel.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3:8443",
                "10.0.0.0/8",
                "0.0.0.0/0",
                "[::1]",
                "[2001:db8::5]:443",
                "fd00::/8",
                "::/0"
            })
    void takesAddressesAndRanges(String entry) {
        assertThat(AddressList.objection(entry)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "::1",
                "fe80::1",
                "localhost",
                "gateway",
                "gateway:8080",
                "10.0.0.256",
                "10.0.0",
                "010.0.0.1",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                "fd00::/129",
                "[fd00::]/8",
                "[::1",
                "[10.0.0.1]",
                "[::g]",
                "127.0.0.1:70000",
                "127.0.0.1:",
                "*",
                "10.*",
                "http://10.0.0.1",
                "127.0.0.1 10.0.0.1"
            })
    void refusesEverythingElse(String entry) {
        assertThat(AddressList.objection(entry)).isPresent();
    }

    @Test
    void namesTheSettingAndTheEntryAndTheRightSpelling() {
        Map<String, String> settings = Map.of(
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1, ::1,10.0.0.0/8,gateway",
                "quarkus.management.proxy.trusted-proxies[1]", "x",
                "quarkus.http.port", "8080");
        assertThat(AddressList.findings(settings.keySet(), name -> Optional.ofNullable(settings.get(name))))
                .isEqualTo(
                        List.of(
                                "quarkus.http.proxy.trusted-proxies: \"::1\" must stand in brackets: [::1]",
                                "quarkus.http.proxy.trusted-proxies: \"gateway\" is not an address or a range of addresses",
                                "quarkus.management.proxy.trusted-proxies[1]: \"x\" is not an address or a range of addresses"));
    }
}
