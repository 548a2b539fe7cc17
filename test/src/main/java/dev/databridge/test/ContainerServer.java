package dev.databridge.test;

import org.testcontainers.mongodb.MongoDBContainer;

/** MongoDB in a container. The only class that knows Testcontainers, which is optional. */
final class ContainerServer {
    private static final String IMAGE_PROPERTY = "databridge.test.image";
    private static final String IMAGE = "mongo:8.0";

    private final MongoDBContainer container;

    private ContainerServer(MongoDBContainer container) {
        this.container = container;
    }

    /**
     * Starts a replica set of one node from the image that the system property {@code databridge.test.image} names.
     *
     * @throws IllegalStateException if Docker does not run or the image does not start
     */
    static ContainerServer start() {
        String image = System.getProperty(IMAGE_PROPERTY, IMAGE);
        try {
            MongoDBContainer container = new MongoDBContainer(image).withReplicaSet();
            container.start();
            return new ContainerServer(container);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Tests asked for MongoDB in a container, but " + image
                            + " does not start. Is Docker there? It says: " + e.getMessage(),
                    e);
        }
    }

    String uri() {
        return container.getReplicaSetUrl();
    }

    void stop() {
        container.stop();
    }
}
