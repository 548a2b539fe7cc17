package dev.databridge.benchmarks.suite.peer.databridge;

import dev.databridge.ActiveDocument;
import dev.databridge.annotation.Document;
import dev.databridge.annotation.Id;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A document of 200 fields that remembers what is stored of it. */
@Document("wide")
public class Wide extends ActiveDocument {
    @Id
    @Nullable
    ObjectId id;

    int f0;

    @Nullable
    String f1;

    int f2;

    @Nullable
    String f3;

    int f4;

    @Nullable
    String f5;

    int f6;

    @Nullable
    String f7;

    int f8;

    @Nullable
    String f9;

    int f10;

    @Nullable
    String f11;

    int f12;

    @Nullable
    String f13;

    int f14;

    @Nullable
    String f15;

    int f16;

    @Nullable
    String f17;

    int f18;

    @Nullable
    String f19;

    int f20;

    @Nullable
    String f21;

    int f22;

    @Nullable
    String f23;

    int f24;

    @Nullable
    String f25;

    int f26;

    @Nullable
    String f27;

    int f28;

    @Nullable
    String f29;

    int f30;

    @Nullable
    String f31;

    int f32;

    @Nullable
    String f33;

    int f34;

    @Nullable
    String f35;

    int f36;

    @Nullable
    String f37;

    int f38;

    @Nullable
    String f39;

    int f40;

    @Nullable
    String f41;

    int f42;

    @Nullable
    String f43;

    int f44;

    @Nullable
    String f45;

    int f46;

    @Nullable
    String f47;

    int f48;

    @Nullable
    String f49;

    int f50;

    @Nullable
    String f51;

    int f52;

    @Nullable
    String f53;

    int f54;

    @Nullable
    String f55;

    int f56;

    @Nullable
    String f57;

    int f58;

    @Nullable
    String f59;

    int f60;

    @Nullable
    String f61;

    int f62;

    @Nullable
    String f63;

    int f64;

    @Nullable
    String f65;

    int f66;

    @Nullable
    String f67;

    int f68;

    @Nullable
    String f69;

    int f70;

    @Nullable
    String f71;

    int f72;

    @Nullable
    String f73;

    int f74;

    @Nullable
    String f75;

    int f76;

    @Nullable
    String f77;

    int f78;

    @Nullable
    String f79;

    int f80;

    @Nullable
    String f81;

    int f82;

    @Nullable
    String f83;

    int f84;

    @Nullable
    String f85;

    int f86;

    @Nullable
    String f87;

    int f88;

    @Nullable
    String f89;

    int f90;

    @Nullable
    String f91;

    int f92;

    @Nullable
    String f93;

    int f94;

    @Nullable
    String f95;

    int f96;

    @Nullable
    String f97;

    int f98;

    @Nullable
    String f99;

    int f100;

    @Nullable
    String f101;

    int f102;

    @Nullable
    String f103;

    int f104;

    @Nullable
    String f105;

    int f106;

    @Nullable
    String f107;

    int f108;

    @Nullable
    String f109;

    int f110;

    @Nullable
    String f111;

    int f112;

    @Nullable
    String f113;

    int f114;

    @Nullable
    String f115;

    int f116;

    @Nullable
    String f117;

    int f118;

    @Nullable
    String f119;

    int f120;

    @Nullable
    String f121;

    int f122;

    @Nullable
    String f123;

    int f124;

    @Nullable
    String f125;

    int f126;

    @Nullable
    String f127;

    int f128;

    @Nullable
    String f129;

    int f130;

    @Nullable
    String f131;

    int f132;

    @Nullable
    String f133;

    int f134;

    @Nullable
    String f135;

    int f136;

    @Nullable
    String f137;

    int f138;

    @Nullable
    String f139;

    int f140;

    @Nullable
    String f141;

    int f142;

    @Nullable
    String f143;

    int f144;

    @Nullable
    String f145;

    int f146;

    @Nullable
    String f147;

    int f148;

    @Nullable
    String f149;

    int f150;

    @Nullable
    String f151;

    int f152;

    @Nullable
    String f153;

    int f154;

    @Nullable
    String f155;

    int f156;

    @Nullable
    String f157;

    int f158;

    @Nullable
    String f159;

    int f160;

    @Nullable
    String f161;

    int f162;

    @Nullable
    String f163;

    int f164;

    @Nullable
    String f165;

    int f166;

    @Nullable
    String f167;

    int f168;

    @Nullable
    String f169;

    int f170;

    @Nullable
    String f171;

    int f172;

    @Nullable
    String f173;

    int f174;

    @Nullable
    String f175;

    int f176;

    @Nullable
    String f177;

    int f178;

    @Nullable
    String f179;

    int f180;

    @Nullable
    String f181;

    int f182;

    @Nullable
    String f183;

    int f184;

    @Nullable
    String f185;

    int f186;

    @Nullable
    String f187;

    int f188;

    @Nullable
    String f189;

    int f190;

    @Nullable
    String f191;

    int f192;

    @Nullable
    String f193;

    int f194;

    @Nullable
    String f195;

    int f196;

    @Nullable
    String f197;

    int f198;

    @Nullable
    String f199;
}
