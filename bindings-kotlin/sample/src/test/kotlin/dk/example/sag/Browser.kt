package dk.example.sag

import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.time.Duration
import java.time.LocalDate
import org.openqa.selenium.By
import org.openqa.selenium.Dimension
import org.openqa.selenium.JavascriptExecutor
import org.openqa.selenium.OutputType
import org.openqa.selenium.TakesScreenshot
import org.openqa.selenium.WebElement
import org.openqa.selenium.chrome.ChromeDriver
import org.openqa.selenium.chrome.ChromeDriverService
import org.openqa.selenium.chrome.ChromeOptions
import org.openqa.selenium.support.ui.Select
import org.openqa.selenium.support.ui.WebDriverWait

/** Drives a headless Chromium as a caseworker would. */
class Browser(private val base: String) : AutoCloseable {
    private val profile: Path = Files.createTempDirectory("sample-browser")
    private val driver =
        ChromeDriver(
            ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .withEnvironment(mapOf("LANGUAGE" to "da"))
                .build(),
            ChromeOptions().apply {
                setBinary("/usr/bin/chromium")
                addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
                addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync")
                addArguments("--disable-dev-shm-usage", "--user-data-dir=$profile")
            },
        )

    init {
        driver.manage().window().size = Dimension(1100, 1400)
    }

    fun open(path: String) = driver.get(base + path)

    val path: String
        get() = driver.currentUrl!!.removePrefix(base)

    val text: String
        get() = driver.findElement(By.tagName("main")).text

    fun has(css: String): Boolean = driver.findElements(By.cssSelector(css)).isNotEmpty()

    fun read(css: String): String = find(css).text

    fun click(css: String) = find(css).click()

    /** Submits a form and waits for the next page. */
    fun send(css: String) {
        val page = driver.findElement(By.tagName("html"))
        find(css).click()
        WebDriverWait(driver, Duration.ofSeconds(20)).until {
            // The old page is gone when its elements are stale.
            runCatching { page.isEnabled }.isFailure && driver.findElements(By.tagName("main")).isNotEmpty()
        }
    }

    fun type(css: String, text: String) {
        find(css).clear()
        find(css).sendKeys(text)
    }

    /** Fills a date field, in any language of the browser. */
    fun day(css: String, day: LocalDate) {
        (driver as JavascriptExecutor).executeScript("arguments[0].value = arguments[1]", find(css), "$day")
    }

    fun choose(css: String, value: String) = Select(find(css)).selectByValue(value)

    /** Saves a picture of the page under `target/screenshots`. */
    fun screenshot(name: String) {
        driver.manage().window().size = Dimension(1100, 600)
        val height = (driver as JavascriptExecutor).executeScript("return document.documentElement.scrollHeight") as Long
        driver.manage().window().size = Dimension(1100, height.toInt() + 150)
        val taken = (driver as TakesScreenshot).getScreenshotAs(OutputType.FILE)
        val folder = Files.createDirectories(Path.of("target/screenshots"))
        Files.move(taken.toPath(), folder.resolve("$name.png"), StandardCopyOption.REPLACE_EXISTING)
    }

    private fun find(css: String): WebElement = driver.findElement(By.cssSelector(css))

    override fun close() {
        driver.quit()
        profile.toFile().deleteRecursively()
    }
}
