package dk.example.sag

import dk.udvej.Engine
import dk.udvej.Pseudonymizer
import java.time.Clock
import java.util.Base64
import org.springframework.beans.factory.annotation.Value
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.context.annotation.Bean

/** A small case system, as a starting point for embedding udvej. It has no log-in: put it behind your own. */
@SpringBootApplication(proxyBeanMethods = false)
class Application {
    /** One engine serves all requests; Spring closes it at the end. */
    @Bean fun engine() = Engine()

    @Bean fun clock(): Clock = Clock.systemDefaultZone()

    @Bean
    fun pseudonymizer(
        @Value("\${sample.master}") master: String,
        @Value("\${sample.epoch}") epoch: String,
        @Value("\${sample.sender}") sender: String,
    ): Pseudonymizer {
        val secret = Base64.getDecoder().decode(master)
        try {
            return Pseudonymizer(secret, epoch, project = "exit", recipient = sender, purpose = "case-work")
        } finally {
            secret.fill(0)
        }
    }
}

fun main(arguments: Array<String>) {
    runApplication<Application>(*arguments)
}
