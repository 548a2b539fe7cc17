package dev.databridge.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Where a server keeps its data. Those who name the same storage share a server. */
sealed interface Storage {
    /**
     * Opens it.
     *
     * @throws IllegalStateException if that is not possible
     */
    MongoBackend open();

    /**
     * In memory, until the server stops.
     *
     * @param name tells it from others
     */
    record Memory(String name) implements Storage {
        @Override
        public MongoBackend open() {
            return new MemoryBackend();
        }
    }

    /**
     * In a file.
     *
     * @param path absolute, with links resolved as far as the path exists
     */
    record File(Path path) implements Storage {
        static File at(Path path) {
            Path absolute = path.toAbsolutePath().normalize();
            return new File(real(absolute));
        }

        private static Path real(Path path) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                // Not there yet: then the folder decides.
                Path parent = path.getParent();
                return parent == null ? path : real(parent).resolve(path.getFileName());
            }
        }

        @Override
        public MongoBackend open() {
            if (Files.isDirectory(path)) {
                throw cannotOpen("it is a folder. Name a file in it", null);
            }
            try {
                Path folder = path.getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                return new H2Backend(path.toString());
            } catch (MVStoreException e) {
                throw cannotOpen(reason(e), e);
            } catch (IOException e) {
                throw cannotOpen("its folder cannot be made (" + e + ")", e);
            }
        }

        private static String reason(MVStoreException e) {
            return switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED -> "another process has it open. Close that, or name another file";
                case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                    "it is damaged or was not written by an embedded server. Name another file";
                default -> "reading or writing it failed. Check the rights and the space on the disk";
            };
        }

        private IllegalStateException cannotOpen(String reason, @Nullable Exception cause) {
            return new IllegalStateException("The embedded server cannot open " + path + ": " + reason, cause);
        }
    }
}
