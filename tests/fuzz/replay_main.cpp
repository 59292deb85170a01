#include "fuzz/require.h"

#include <algorithm>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// Stands in for libFuzzer where there is none: plays the corpus and mutations of it, the same in every run. It looks
// for nothing new; it keeps found what the long runs have found.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int kMutations = 3'000;
constexpr int kLongMutations = 300'000;
constexpr std::size_t kLongestInput = 8'192;

/// The input in work, for whoever wants to know what broke the target.
std::string current;

void saveCurrent(int signal)
{
    if (FILE* file = std::fopen("crash-input", "wb")) {
        (void)std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
        (void)std::fputs("The input is in ./crash-input\n", stderr);
    }
    std::signal(signal, SIG_DFL);
    (void)std::raise(signal);
}

void play(const std::string& input)
{
    current = input;
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());
}

std::vector<std::string> readCorpus(const char* folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end()); // every run the same
    std::vector<std::string> inputs;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

/// One quoted word a line, with \xHH, \" and \\.
std::vector<std::string> readWords(const char* path)
{
    std::vector<std::string> words;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() != '"') continue;
        std::string word;
        for (std::size_t i = 1; i + 1 < line.size(); ++i) {
            if (line[i] != '\\') {
                word += line[i];
            } else if (line[i + 1] == 'x') {
                word += static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16));
                i += 3;
            } else {
                word += line[++i];
            }
        }
        words.push_back(word);
    }
    return words;
}

class Mutator
{
  public:
    Mutator(const std::vector<std::string>& corpus, const std::vector<std::string>& words)
        : m_corpus(corpus), m_words(words)
    {}

    std::string next()
    {
        std::string input = any(m_corpus);
        for (std::size_t changes = 1 + random(4); changes > 0; --changes) change(input);
        if (input.size() > kLongestInput) input.resize(kLongestInput);
        return input;
    }

  private:
    std::size_t random(std::size_t below)
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>(m_state >> 33) % below;
    }
    const std::string& any(const std::vector<std::string>& from) { return from[random(from.size())]; }

    void change(std::string& input)
    {
        const std::size_t at = random(input.size() + 1);
        const std::size_t left = input.size() - at;
        switch (random(6)) {
        case 0:
            if (left > 0) input[at] = static_cast<char>(random(256));
            break;
        case 1:
            if (left > 0) input[at] = static_cast<char>(input[at] ^ (1 << random(8)));
            break;
        case 2:
            input.erase(at, 1 + random(16));
            break;
        case 3:
            input.insert(at, any(m_words));
            break;
        case 4:
            input.insert(at, input.substr(at, 1 + random(64)));
            break;
        default:
            const std::string& other = any(m_corpus);
            input = input.substr(0, at) + other.substr(random(other.size() + 1));
        }
    }

    const std::vector<std::string>& m_corpus;
    const std::vector<std::string>& m_words;
    std::uint64_t m_state = 4711;
};

} // namespace

/// Arguments: the folder of the corpus, the list of words.
int main(int argc, char** argv)
{
    if (argc != 3) return 2;
    const std::vector<std::string> corpus = readCorpus(argv[1]);
    const std::vector<std::string> words = readWords(argv[2]);
    if (corpus.empty() || words.empty()) {
        (void)std::fputs("There is nothing to play.\n", stderr);
        return 1;
    }
    std::signal(SIGABRT, saveCurrent);
    std::signal(SIGSEGV, saveCurrent);
    for (const std::string& input : corpus) play(input);
    const char* wish = std::getenv("YOYAKU_LONG");
    const int mutations = wish && std::strcmp(wish, "1") == 0 ? kLongMutations : kMutations;
    Mutator mutator(corpus, words);
    for (int i = 0; i < mutations; ++i) play(mutator.next());
    std::printf("%zu inputs of the corpus and %d mutations played\n", corpus.size(), mutations);
    return 0;
}
