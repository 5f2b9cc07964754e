package nl.leervink.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The post of the demo.
 *
 * @param port of its mail server on the loopback interface; 0 takes any that is free
 * @param folder where received mails are kept
 */
@ConfigurationProperties("leervink.demo.post")
record DemoPost(
        @DefaultValue("0") int port,
        @DefaultValue("data/mailbox") Path folder) {}
