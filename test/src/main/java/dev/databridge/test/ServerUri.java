package dev.databridge.test;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;

/** A connection string with another default database. */
final class ServerUri {
    private ServerUri() {}

    /**
     * Replaces the default database of a URI and keeps who logs in where.
     *
     * @param uri a valid connection string
     * @param database the new default database
     */
    static String withDatabase(String uri, String database) {
        int hosts = uri.indexOf("://") + "://".length();
        int question = uri.indexOf('?', hosts);
        String address = question < 0 ? uri : uri.substring(0, question);
        String options = question < 0 ? "" : uri.substring(question + 1);
        int slash = address.indexOf('/', hosts);
        String server = slash < 0 ? address : address.substring(0, slash);
        return server + "/" + database + query(uri, options);
    }

    /** The default database was also the one that knows the user, unless an option said otherwise. */
    private static String query(String uri, String options) {
        MongoCredential credential = new ConnectionString(uri).getCredential();
        if (credential == null || options.contains("authSource=")) {
            return options.isEmpty() ? "" : "?" + options;
        }
        String source = "authSource=" + credential.getSource();
        return "?" + (options.isEmpty() ? source : options + "&" + source);
    }
}
