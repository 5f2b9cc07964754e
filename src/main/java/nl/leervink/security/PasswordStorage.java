package nl.leervink.security;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** How passwords are kept: as PBKDF2 hashes (ADR-0015), each with the name of its recipe before it. */
@Configuration
class PasswordStorage {

    private static final int SALT_BYTES = 16;
    private static final int ROUNDS = 210_000; // OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA512

    @Bean
    PasswordEncoder passwordEncoder() {
        var recipe = "pbkdf2-sha512-" + ROUNDS;
        return new DelegatingPasswordEncoder(
                recipe, Map.of(recipe, new Pbkdf2PasswordEncoder("", SALT_BYTES, ROUNDS, PBKDF2WithHmacSHA512)));
    }
}
