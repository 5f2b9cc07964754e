package nl.leervink.accreditation;

import nl.leervink.accreditation.rules.ProfileFiles;
import nl.leervink.accreditation.rules.ProfileLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The profiles that come with the portal, read once. A file that is no profile keeps the portal from starting. */
@Configuration
class ProfileShelf {

    @Bean
    ProfileLibrary profiles() {
        return new ProfileLibrary(ProfileFiles.ours());
    }
}
