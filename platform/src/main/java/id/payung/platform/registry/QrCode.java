package id.payung.platform.registry;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.util.Map;

/** Draws QR codes as SVG that stands inside a page: no picture to load, sharp in print. */
public final class QrCode {

    private static final int QUIET_ZONE = 2;

    private QrCode() {}

    /** An {@code <svg>} element without words; the page says beside it what it is. */
    public static String svg(String text) {
        try {
            var hints =
                    Map.of(
                            EncodeHintType.MARGIN,
                            QUIET_ZONE,
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.M);
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var y = 0; y < bits.getHeight(); y++) {
                for (var x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" class="payung-qr" aria-hidden="true">\
            <rect width="100%%" height="100%%" fill="#fff"/><path fill="#000" d="%s"/></svg>\
            """
                    .formatted(bits.getWidth(), bits.getHeight(), path);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "A text of %d characters fits no QR code".formatted(text.length()), e);
        }
    }
}
