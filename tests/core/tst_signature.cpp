#include "core/webhook/signature.h"

#include "support/strict.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yoyaku;
using namespace yoyaku::webhook;

namespace {

constexpr EpochMs kNow = 1767225600000;
constexpr qint64 kTolerance = 300'000;
const Secret kSecret("whsec_example_only_not_a_real_secret");
const Secret kOther("whsec_another");

QByteArray fixture(const QString& name)
{
    QFile file(QFINDTESTDATA(QStringLiteral("../fixtures/webhook/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Signature : public QObject
{
    Q_OBJECT

  private Q_SLOTS:
    void init() { test::failOnUnexpectedWarnings(); }

    void followsTheVectorsOfTheGuide_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("v1");
        const QJsonObject file = QJsonDocument::fromJson(fixture(QStringLiteral("vectors.json"))).object();
        const QJsonArray vectors = file.value(QStringLiteral("vectors")).toArray();
        QCOMPARE(vectors.size(), 3);
        for (const QJsonValue value : vectors) {
            const QJsonObject vector = value.toObject();
            const QString bodyFile = vector.value(QStringLiteral("bodyFile")).toString();
            const QByteArray body =
                bodyFile.isEmpty() ? vector.value(QStringLiteral("body")).toString().toUtf8() : fixture(bodyFile);
            const QString hash = vector.value(QStringLiteral("bodySha256")).toString();
            if (!hash.isEmpty())
                QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()), hash);
            QTest::newRow(qPrintable(vector.value(QStringLiteral("name")).toString()))
                << body << vector.value(QStringLiteral("v1")).toString().toLatin1();
        }
    }
    void followsTheVectorsOfTheGuide()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, v1);
        QCOMPARE(signatureOf(kSecret, "1767225600", body), v1);
        QCOMPARE(sign(kSecret, kNow, body), "t=1767225600,v1=" + v1);
        const auto check = verify("t=1767225600,v1=" + v1, body, {kSecret}, kNow, kTolerance);
        QVERIFY(check.outcome == SignatureOutcome::Ok);
        QCOMPARE(check.secretIndex, 0);
        QVERIFY(verify("t=1767225600,v1=" + v1, body + '\n', {kSecret}, kNow, kTolerance).outcome ==
                SignatureOutcome::Mismatch);
    }

    void readsHeadersAsTheGuideSays_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<int>("signatures");
        QTest::newRow("plain") << QByteArray("t=1,v1=a") << true << 1;
        QTest::newRow("blanks") << QByteArray(" t = 1 , v1 = a ") << true << 1;
        QTest::newRow("several v1") << QByteArray("v1=a,t=1,v1=b,v0=c,v2=d") << true << 2;
        QTest::newRow("equals in a value") << QByteArray("t=1,v1=a=b") << true << 1;
        QTest::newRow("junk between") << QByteArray("t=1,,;,junk,v1=a") << true << 1;
        QTest::newRow("no t") << QByteArray("v1=a") << false << 0;
        QTest::newRow("no v1") << QByteArray("t=1,v0=a") << false << 0;
        QTest::newRow("two t") << QByteArray("t=1,t=2,v1=a") << false << 0;
        QTest::newRow("t not a number") << QByteArray("t=-1,v1=a") << false << 0;
        QTest::newRow("t empty") << QByteArray("t=,v1=a") << false << 0;
        QTest::newRow("t endless") << QByteArray("t=12345678901234567890,v1=a") << false << 0;
    }
    void readsHeadersAsTheGuideSays()
    {
        QFETCH(QByteArray, header);
        const auto parsed = parseSignatureHeader(header);
        QTEST(parsed.has_value(), "readable");
        QTEST(parsed ? int(parsed->v1.size()) : 0, "signatures");
    }

    void anyOfSeveralSecretsAndSignaturesWillDo()
    {
        const QByteArray good = signatureOf(kSecret, "1767225600", "{}");
        const QByteArray header = "t=1767225600,v1=" + QByteArray(64, '0') + ",v1=" + good;
        const auto check = verify(header, "{}", {kOther, kSecret}, kNow, kTolerance);
        QVERIFY(check.outcome == SignatureOutcome::Ok);
        QCOMPARE(check.secretIndex, 1);
    }

    void refusesWhatIsNotSigned()
    {
        const QByteArray good = sign(kSecret, kNow, "{}");
        QVERIFY(verify({}, "{}", {kSecret}, kNow, kTolerance).outcome == SignatureOutcome::NoHeader);
        QVERIFY(verify("  ", "{}", {kSecret}, kNow, kTolerance).outcome == SignatureOutcome::NoHeader);
        QVERIFY(verify("v1=a", "{}", {kSecret}, kNow, kTolerance).outcome == SignatureOutcome::BadHeader);
        QVERIFY(verify(good, "{ }", {kSecret}, kNow, kTolerance).outcome == SignatureOutcome::Mismatch);
        QVERIFY(verify(good, "{}", {kOther}, kNow, kTolerance).outcome == SignatureOutcome::Mismatch);
        QVERIFY(verify(good, "{}", {}, kNow, kTolerance).outcome == SignatureOutcome::Mismatch);
        QVERIFY(verify(good.chopped(1), "{}", {kSecret}, kNow, kTolerance).outcome == SignatureOutcome::Mismatch);
        QVERIFY(
            verify(good.toUpper().replace("T=", "t=").replace("V1", "v1"), "{}", {kSecret}, kNow, kTolerance).outcome ==
            SignatureOutcome::Mismatch);
    }

    void anEmptySecretNeverMatches()
    {
        const QByteArray signedWithNothing = sign(Secret(QByteArray()), kNow, "{}");
        QVERIFY(verify(signedWithNothing, "{}", {Secret()}, kNow, kTolerance).outcome == SignatureOutcome::Mismatch);
    }

    void theTimeIsSignedToo()
    {
        const QByteArray good = sign(kSecret, kNow, "{}");
        const QByteArray moved = QByteArray(good).replace("t=1767225600", "t=1767225601");
        QVERIFY(verify(moved, "{}", {kSecret}, kNow, kTolerance).outcome == SignatureOutcome::Mismatch);
    }

    void toleratesTheSkewBothWaysUpToTheLimit_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("inTime");
        QTest::newRow("late, at the limit") << kNow + kTolerance << true;
        QTest::newRow("late, beyond") << kNow + kTolerance + 1 << false;
        QTest::newRow("early, at the limit") << kNow - kTolerance << true;
        QTest::newRow("early, beyond") << kNow - kTolerance - 1 << false;
    }
    void toleratesTheSkewBothWaysUpToTheLimit()
    {
        QFETCH(qint64, now);
        QFETCH(bool, inTime);
        const auto check = verify(sign(kSecret, kNow, "{}"), "{}", {kSecret}, now, kTolerance);
        QVERIFY(check.outcome == (inTime ? SignatureOutcome::Ok : SignatureOutcome::TooOld));
        QCOMPARE(check.ageMs, now - kNow);
    }

    void aForgedOldOneIsForgedNotOld()
    {
        QVERIFY(verify("t=1,v1=" + QByteArray(64, 'a'), "{}", {kSecret}, kNow, kTolerance).outcome ==
                SignatureOutcome::Mismatch);
    }
};

QTEST_GUILESS_MAIN(tst_Signature)
#include "tst_signature.moc"
