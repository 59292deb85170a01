#include "figures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>
#include <algorithm>
#include <cmath>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace yoyaku::bench {

namespace {

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly)) return QSysInfo::currentCpuArchitecture();
    static const QRegularExpression model(QStringLiteral("model name\\s*:\\s*(.+)"));
    return model.match(QString::fromUtf8(file.readAll())).captured(1);
}

} // namespace

double percentile(std::vector<double> values, double part)
{
    if (values.empty()) return -1;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

double memoryMiB(qint64 pid, const char* what)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QRegularExpression line(QLatin1String(what) + QStringLiteral(":\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024;
}

double processorMs(qint64 pid)
{
#ifdef Q_OS_UNIX
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return -1;
    const QString text = QString::fromLatin1(file.readAll());
    const QStringList parts = text.mid(text.lastIndexOf(u')') + 2).split(u' ');
    return parts.size() < 13 ? -1 : (parts[11].toDouble() + parts[12].toDouble()) * 1000 / double(sysconf(_SC_CLK_TCK));
#else
    Q_UNUSED(pid)
    return -1;
#endif
}

void Figures::add(int bookings, const QString& name, const QString& unit, const std::vector<double>& values, double aim)
{
    const Figure figure{bookings,
                        name,
                        unit,
                        percentile(values, 0.5),
                        percentile(values, 0.99),
                        percentile(values, 1),
                        aim,
                        qsizetype(values.size())};
    const char* verdict = aim <= 0 ? "" : figure.p99 <= aim ? "  met" : "  MISSED";
    std::printf("%9d  %-52s p50 %9.2f  p99 %9.2f  max %9.2f %-6s n %-5d", bookings, qPrintable(name), figure.p50,
                figure.p99, figure.worst, qPrintable(unit), int(figure.count));
    if (aim > 0) std::printf(" aim %.4g", aim);
    std::printf("%s\n", verdict);
    std::fflush(stdout);
    m_figures.push_back(figure);
}

bool Figures::writeJson(const QString& path, const QString& commit) const
{
    QJsonArray all;
    for (const Figure& f : m_figures)
        all.append(QJsonObject{{QStringLiteral("bookings"), f.bookings},
                               {QStringLiteral("figure"), f.name},
                               {QStringLiteral("unit"), f.unit},
                               {QStringLiteral("p50"), f.p50},
                               {QStringLiteral("p99"), f.p99},
                               {QStringLiteral("max"), f.worst},
                               {QStringLiteral("count"), f.count},
                               {QStringLiteral("aim"), f.aim > 0 ? QJsonValue(f.aim) : QJsonValue()}});
    const QJsonObject machine{{QStringLiteral("processor"), processor()},
                              {QStringLiteral("cores"), QThread::idealThreadCount()},
                              {QStringLiteral("system"), QSysInfo::prettyProductName()},
                              {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
                              {QStringLiteral("qt"), QString::fromLatin1(qVersion())}};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("commit"), commit},
                                         {QStringLiteral("machine"), machine},
                                         {QStringLiteral("figures"), all}})
                   .toJson());
    return true;
}

bool Figures::writeSvg(const QString& path) const
{
    constexpr int kWide = 360, kHigh = 220, kLeft = 56, kTop = 36, kPlotWide = 280, kPlotHigh = 140, kAcross = 3;
    std::map<QString, std::vector<const Figure*>> charts;
    std::vector<QString> order;
    for (const Figure& f : m_figures) {
        if (!charts.count(f.name)) order.push_back(f.name);
        charts[f.name].push_back(&f);
    }
    const int rows = (int(order.size()) + kAcross - 1) / kAcross;
    QString svg = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" "
                                 "font-family=\"sans-serif\" font-size=\"11\">\n<rect width=\"100%\" height=\"100%\" "
                                 "fill=\"white\"/>\n")
                      .arg(kWide * kAcross)
                      .arg(kHigh * rows);
    for (size_t i = 0; i < order.size(); ++i) {
        const auto& points = charts[order[i]];
        double low = 1e300, high = 0;
        for (const Figure* f : points) {
            low = std::min(low, std::max(f->p50, 1e-3));
            high = std::max({high, f->p99, f->aim});
        }
        const double from = std::floor(std::log10(low)), to = std::max(from + 1, std::ceil(std::log10(high)));
        const auto x = [&](int n) { return kLeft + (std::log10(double(n)) - 3) / 3 * kPlotWide; };
        const auto y = [&](double v) {
            return kTop + kPlotHigh * (1 - (std::log10(std::max(v, 1e-3)) - from) / (to - from));
        };
        svg += QStringLiteral("<g transform=\"translate(%1,%2)\"><text x=\"%3\" y=\"20\" font-weight=\"bold\">%4 "
                              "(%5)</text>\n")
                   .arg(int(i) % kAcross * kWide)
                   .arg(int(i) / kAcross * kHigh)
                   .arg(kLeft)
                   .arg(order[i].toHtmlEscaped(), points.front()->unit.toHtmlEscaped());
        for (double e = from; e <= to; ++e)
            svg += QStringLiteral("<path d=\"M%1 %3H%2\" stroke=\"#ddd\"/><text x=\"%4\" y=\"%5\" "
                                  "text-anchor=\"end\">%6</text>\n")
                       .arg(kLeft)
                       .arg(kLeft + kPlotWide)
                       .arg(y(std::pow(10, e)), 0, 'f', 1)
                       .arg(kLeft - 4)
                       .arg(y(std::pow(10, e)) + 4, 0, 'f', 1)
                       .arg(std::pow(10, e));
        for (int n = 1000; n <= 1'000'000; n *= 10)
            svg += QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"middle\">%3</text>\n")
                       .arg(x(n), 0, 'f', 1)
                       .arg(kTop + kPlotHigh + 16)
                       .arg(n >= 1'000'000 ? QStringLiteral("1M") : QStringLiteral("%1k").arg(n / 1000));
        for (const bool isWorst : {false, true}) {
            QString line;
            for (const Figure* f : points)
                line += QStringLiteral("%1%2 %3")
                            .arg(line.isEmpty() ? QLatin1String("M") : QLatin1String("L"))
                            .arg(x(f->bookings), 0, 'f', 1)
                            .arg(y(isWorst ? f->p99 : f->p50), 0, 'f', 1);
            svg += QStringLiteral("<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"2\"/>\n")
                       .arg(line, isWorst ? QLatin1String("#c0392b") : QLatin1String("#165a86"));
        }
        svg += QLatin1String("</g>\n");
    }
    svg += QLatin1String("</svg>\n");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(svg.toUtf8()) > 0;
}

} // namespace yoyaku::bench
