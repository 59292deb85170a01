#include "core/webhook/diagnosis.h"

#include "core/webhook/signature.h"
#include "support/strict.h"

#include <QTest>

using namespace yoyaku;
using namespace yoyaku::webhook;
using Variant = SignatureDiagnosis::Variant;
using Ending = SignatureDiagnosis::Ending;

Q_DECLARE_METATYPE(yoyaku::SignatureDiagnosis::Variant)

namespace {

// The guide's test vectors: secret, t, and what signs `{"event":"guest_booked"}` with them.
const QByteArray kSecret = "whsec_example_only_not_a_real_secret";
const QByteArray kTime = "1767225600";
const QByteArray kBody = R"({"event":"guest_booked"})";
const QByteArray kSignature = "667579a18120cb0b6ecd2d4d34c97a1cd224fde96b1f586f765daa1aa1f5c6f9";
constexpr EpochMs kAt = 1767225600000;
constexpr qint64 kTolerance = 300'000;

Delivery captured(const QByteArray& header, const QByteArray& body = kBody)
{
    Delivery delivery;
    delivery.receivedAt = kAt + 2000;
    delivery.body = body;
    delivery.bodySize = body.size();
    delivery.signatureHeader = header;
    return delivery;
}

QByteArray signedAs(const QByteArray& key, const QByteArray& time, const QByteArray& body)
{
    return "t=" + kTime + ",v1=" + signatureOf(Secret(key), time, body);
}

QVector<Variant> matching(const SignatureDiagnosis& diagnosis)
{
    QVector<Variant> variants;
    for (const auto& attempt : diagnosis.attempts)
        if (attempt.matches) variants << attempt.variant;
    return variants;
}

} // namespace

class tst_Diagnosis : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void theGuidesVectorMatchesAsUsed()
    {
        const auto d = diagnose(captured("t=" + kTime + ",v1=" + kSignature), {Secret(kSecret)}, kTolerance);
        QCOMPARE(d.ending, Ending::Matches);
        QCOMPARE(matching(d), QVector<Variant>{Variant::AsUsed});
        QCOMPARE(d.ageMs, 2000);
        QVERIFY(d.attempts.size() > 1); // the others were tried as well
    }

    void eachVariantIsToldAndOnlyThat_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Variant>("variant");
        const QByteArray bytes = "0123456789abcdef0123456789abcdef~~";
        const QByteArray base64 = bytes.toBase64();
        const QByteArray url = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QTest::newRow("secret without its prefix")
            << kSecret << signedAs(kSecret.mid(6), kTime, kBody) << kBody << Variant::SecretWithoutPrefix;
        QTest::newRow("secret as base64")
            << base64 << signedAs(bytes, kTime, kBody) << kBody << Variant::SecretAsBase64;
        QTest::newRow("secret as base64 behind the prefix")
            << "whsec_" + base64 << signedAs(bytes, kTime, kBody) << kBody << Variant::SecretAsBase64;
        QTest::newRow("secret as base64 of the other alphabet")
            << "whsec_" + url << signedAs(bytes, kTime, kBody) << kBody << Variant::SecretAsBase64;
        QTest::newRow("signed with a newline that did not come")
            << kSecret << signedAs(kSecret, kTime, kBody + '\n') << kBody << Variant::BodyWithNewline;
        QTest::newRow("signed with CR LF that did not come")
            << kSecret << signedAs(kSecret, kTime, kBody + "\r\n") << kBody << Variant::BodyWithNewline;
        QTest::newRow("signed without the newline that came")
            << kSecret << signedAs(kSecret, kTime, kBody) << kBody + '\n'
            << Variant::BodyWithoutNewline;
        QTest::newRow("signed without the CR LF that came")
            << kSecret << signedAs(kSecret, kTime, kBody) << kBody + "\r\n"
            << Variant::BodyWithoutNewline;
        QTest::newRow("signed with milliseconds")
            << kSecret << signedAs(kSecret, kTime + "000", kBody) << kBody << Variant::TimeInMilliseconds;
        QTest::newRow("sent in milliseconds, signed with seconds")
            << kSecret << "t=" + kTime + "000,v1=" + kSignature << kBody << Variant::TimeInMilliseconds;
    }
    void eachVariantIsToldAndOnlyThat()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, body);
        QFETCH(Variant, variant);
        const Delivery delivery = captured(header, body);
        // It is a forgery to the judge, whatever the diagnosis says.
        QCOMPARE(verify(header, body, {Secret(secret)}, delivery.receivedAt, kTolerance).outcome,
                 SignatureOutcome::Mismatch);
        const auto d = diagnose(delivery, {Secret("whsec_of_somebody_else"), Secret(secret)}, kTolerance);
        QCOMPARE(d.ending, Ending::Explained);
        QCOMPARE(matching(d), QVector<Variant>{variant});
        for (const auto& attempt : d.attempts)
            QCOMPARE(attempt.matches, attempt.variant == variant && attempt.secret == 1);
    }

    void aTimeInMillisecondsExplainsATrueSignatureThatIsRefused()
    {
        const QByteArray ms = kTime + "000";
        const QByteArray header = "t=" + ms + ",v1=" + signatureOf(Secret(kSecret), ms, kBody);
        QCOMPARE(verify(header, kBody, {Secret(kSecret)}, kAt, kTolerance).outcome, SignatureOutcome::TooOld);
        const auto d = diagnose(captured(header), {Secret(kSecret)}, kTolerance);
        QCOMPARE(d.ending, Ending::Explained);
        QCOMPARE(matching(d), (QVector<Variant>{Variant::AsUsed, Variant::TimeInMilliseconds}));
    }

    void aReplayMatchesAndItsAgeIsTold()
    {
        Delivery delivery = captured("t=" + kTime + ",v1=" + kSignature);
        delivery.receivedAt = kAt + kMsPerHour;
        const auto d = diagnose(delivery, {Secret(kSecret)}, kTolerance);
        QCOMPARE(d.ending, Ending::Matches);
        QCOMPARE(d.ageMs, kMsPerHour);
    }

    void whatIsNotComparedSaysWhy()
    {
        const QVector<Secret> known{Secret(kSecret)};
        const QByteArray header = "t=" + kTime + ",v1=" + kSignature;
        QCOMPARE(diagnose(captured(""), known, kTolerance).ending, Ending::NoHeader);
        QCOMPARE(diagnose(captured("  "), known, kTolerance).ending, Ending::NoHeader);
        QCOMPARE(diagnose(captured("v1=" + kSignature), known, kTolerance).ending, Ending::BadHeader);
        QCOMPARE(diagnose(captured(header), {}, kTolerance).ending, Ending::NoSecret);
        QCOMPARE(diagnose(captured(header), {Secret()}, kTolerance).ending, Ending::NoSecret);
        Delivery cut = captured(header);
        cut.bodySize += 1;
        const auto d = diagnose(cut, known, kTolerance);
        QCOMPARE(d.ending, Ending::BodyCut);
        QVERIFY(d.attempts.isEmpty());
    }

    void anotherSecretIsUnexplained()
    {
        const auto d = diagnose(captured("t=" + kTime + ",v1=" + kSignature), {Secret("whsec_other")}, kTolerance);
        QCOMPARE(d.ending, Ending::Unexplained);
        QVERIFY(matching(d).isEmpty());
        QVERIFY(!d.attempts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
