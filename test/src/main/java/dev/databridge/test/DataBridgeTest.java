package dev.databridge.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a database.
 *
 * <p>Parameters of test methods, of {@code @BeforeEach} and {@code @AfterEach} methods and of constructors can be
 *
 * <ul>
 *   <li>a {@link dev.databridge.Documents} of a document class, such as {@code Documents<Flight> flights},
 *   <li>the {@link dev.databridge.DataBridge} or its {@link dev.databridge.Database},
 *   <li>the driver's {@link com.mongodb.client.MongoDatabase} or {@link com.mongodb.client.MongoClient},
 *   <li>a {@link TestDatabase}, for tests that connect themselves.
 * </ul>
 *
 * <p>All parameters of one test mean the same new and empty database, which is dropped after the test. Parameters of
 * {@code @BeforeAll} methods, and of the constructor of a class with one instance for all tests, mean a database of the
 * class, which is another one. Databases are named {@code databridge_test_} and random digits; no other is ever made or
 * dropped. Tests may run in parallel.
 *
 * <p>All tests of a run share one server, started when first needed and stopped at the end:
 *
 * <ul>
 *   <li>what the system property {@code databridge.test.server} asks for: {@code embedded}, {@code uri}, or {@code
 *       testcontainers} (needs {@code org.testcontainers:testcontainers-mongodb} and Docker; the system property {@code
 *       databridge.test.image} names the image);
 *   <li>else the server of {@code MONGODB_URI}, a system property or environment variable;
 *   <li>else the embedded server.
 * </ul>
 *
 * <p>A server that does not answer within 5 seconds fails the tests; none is silently replaced by another. A
 * test may close its bridge, but not the client. Needs JUnit 5.13 or later, or 6.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(DataBridgeExtension.class)
public @interface DataBridgeTest {}
